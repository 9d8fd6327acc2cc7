/** How often each fault strikes, 0 to 1, and how long the slow ones take. What each means: docs/local-cloud.md. */
export type ChaosRates = typeof DEFAULT_RATES

export const DEFAULT_RATES = {
  latency: 0.2,
  latencyMs: 30,
  wechatError: 0.1,
  wechatTimeout: 0.05,
  wechatLost: 0.05,
  databaseError: 0.01,
  databaseLost: 0.01,
  conflict: 0.1,
  shuffle: 1,
  killBefore: 0.03,
  killDuring: 0.01,
  killAfter: 0.03,
  double: 0.2,
  late: 0.2,
  lateMs: 30_000,
}

/** A seed and the rates that differ from the usual ones. */
export type ChaosOptions = { seed: number } & Partial<ChaosRates>

/** Throws an Error that says what is wrong with the options. */
export function readChaosOptions({ seed, ...rates }: Record<string, unknown>): ChaosOptions {
  if (!Number.isInteger(seed)) throw new Error('"seed" must be a whole number')
  for (const [name, value] of Object.entries(rates)) {
    if (!Object.hasOwn(DEFAULT_RATES, name)) throw new Error(`there is no fault called ${name}`)
    const most = name.endsWith('Ms') ? 3_600_000 : 1
    if (typeof value !== 'number' || !(value >= 0 && value <= most)) throw new Error(`${name} must be 0 to ${most}`)
  }
  return { seed: seed as number, ...rates }
}

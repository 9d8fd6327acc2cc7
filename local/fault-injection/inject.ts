import type { Chaos } from './chaos'
import type { Fault, Faults } from './faults'

/** The caller hears nothing in time. Whether the work was done is not known to him. */
export class TimedOut extends Error {
  override name = 'TimedOut'
}

/** An error instead of the work. */
export class InjectedFault extends Error {
  override name = 'InjectedFault'
  constructor(
    readonly errcode: number | string,
    message: string,
  ) {
    super(message)
  }
}

/** Whoever asked is to end here, and hears nothing. */
export class Killed extends Error {
  override name = 'Killed'
}

type Chance = Pick<Fault, 'errcode' | 'errmsg' | 'timeout' | 'hangMs' | 'kill'>
export type FaultInjection = { faults: Faults; chaos: Chaos }

/**
 * Does the work of one interface under the faults that were ordered for it, else under chaos. Throws InjectedFault, TimedOut or
 * Killed when it goes wrong.
 */
export async function withFaults<T>(
  { faults, chaos }: FaultInjection,
  names: (string | undefined)[],
  chance: (chaos: Chaos) => Chance | null,
  work: () => T | Promise<T>,
): Promise<T> {
  await chaos.latency()
  const fault = faults.take(names) ?? chance(chaos)
  if (!fault) return work()
  const { errcode, errmsg = 'ordered fault', timeout, hangMs = 0, kill } = fault
  if (hangMs > 0) await new Promise((resolve) => setTimeout(resolve, hangMs))
  if (errcode !== undefined) throw new InjectedFault(errcode, errmsg)
  if (timeout === 'before') throw new TimedOut('timed out before it was done')
  if (kill === 'before') throw new Killed()
  const done = await work()
  if (timeout === 'after') throw new TimedOut('timed out after it was done')
  if (kill === 'after') throw new Killed()
  return done
}

/** What chaos does to WeChat's interfaces: busy, lost on the way, or lost on the way back. */
export function wechatChance(chaos: Chaos): Chance | null {
  if (chaos.strikes('wechatError')) return { errcode: -1, errmsg: 'system error' }
  if (chaos.strikes('wechatTimeout')) return { timeout: 'before' }
  return chaos.strikes('wechatLost') ? { timeout: 'after' } : null
}

/** What chaos does to the database: refused, or done without an answer. */
export function databaseChance(chaos: Chaos): Chance | null {
  if (chaos.strikes('databaseError')) return { errcode: 'SYS_ERR', errmsg: 'resource system error' }
  return chaos.strikes('databaseLost') ? { timeout: 'after' } : null
}

export const noChance = (): null => null

import { openWorld, RUNNER } from '../test-world'
import { type Case, type Here, pause, type Sdk } from './case'
import { COLLECTIONS } from './collections'
import { emptied, openSdk, RUNNER_NAME } from './sdk'

const FUNCTIONS = {
  [RUNNER_NAME]: RUNNER,
  seen: { main: 'async (event) => ({ context: cloud.getWXContext(), event })' },
  outer: { main: 'async (event) => (await cloud.callFunction({ name: "seen", data: event })).result' },
  slow: {
    main: `async () => {
      globalThis.open = (globalThis.open || 0) + 1
      globalThis.calls = (globalThis.calls || 0) + 1
      const together = globalThis.open
      await new Promise((resolve) => setTimeout(resolve, 100))
      globalThis.open -= 1
      return { together, calls: globalThis.calls, openid: cloud.getWXContext().OPENID }
    }`,
  },
}

/** Variables that point the SDK of this process at a local cloud. */
export const pointedAt = (gateway: string, env: string): Record<string, string> => ({
  SCF_NAMESPACE: env,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: gateway }),
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'any',
  TENCENTCLOUD_SECRETKEY: 'any',
})

/** A local cloud of our own with everything that the cases need, and the SDK of this process pointed at it. */
export async function openHere(): Promise<{ sdk: Here; close(): Promise<void> }> {
  const here = await openWorld({
    functions: FUNCTIONS,
    database: COLLECTIONS,
    templates: ['contract-template'],
    transactionMs: 3000,
  })
  Object.assign(process.env, pointedAt(here.cloud.gateway, here.cloud.env))
  return { sdk: { ...openSdk(here.cloud.env), here }, close: () => here.close() }
}

export type Outcome = { ok: true } | { ok: false; why: string } | { ok: null; why: string }

const LONGEST_MS = 25_000

/** Runs one case from a clean start. What needs phones or a movable clock is left out where there is no local cloud. */
export async function runCase(each: Case, sdk: Sdk | Here): Promise<Outcome> {
  if (each.local && !('here' in sdk)) return { ok: null, why: 'needs a local cloud of its own' }
  const tooLong = pause(LONGEST_MS).then(() => Promise.reject(new Error(`took longer than ${LONGEST_MS} ms`)))
  tooLong.catch(() => {})
  try {
    await emptied(sdk)
    await Promise.race([each.run(sdk as Here), tooLong])
    return { ok: true }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}

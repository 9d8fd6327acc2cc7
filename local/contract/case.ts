import { AssertionError } from 'node:assert/strict'
import type { World } from '../test-world'

/**
 * `wire-certain`: read in the SDK's own source or in WeChat's documents · `assumed`: known from reports only ·
 * `local-guard`: stricter than the cloud on purpose.
 */
export type Tag = 'wire-certain' | 'assumed' | 'local-guard'

/** A row of the table of semantics (1 to 22), or a part of the cloud that the table does not number. */
export type Row = number | 'commands' | 'queries' | 'indexes' | 'aggregates' | 'timers'

export type Refused = { errCode?: number; code?: string; message: string }

// biome-ignore lint/suspicious/noExplicitAny: the SDK's own types are of no use here
export type Loose = any

/** What work inside a function is given. It must not use anything from around it. */
export type Inside = { cloud: Loose; db: Loose; _: Loose; given: Loose }

/** The SDK as the environment has configured it, and what a case needs around it. */
export type Sdk = {
  cloud: Loose
  db: Loose
  _: Loose
  /** Three collections, empty at the start of each case. `coded` has the indexes of `COLLECTIONS`. */
  plain: Loose
  coded: Loose
  other: Loose
  /** Runs `work` inside a cloud function and answers what it returned, as JSON. */
  inside(work: (inside: Inside) => unknown, given?: unknown): Promise<Loose>
}

/** With a local cloud at hand there are also phones, a movable clock and its store. */
export type Here = Sdk & { here: World }

type Says = { row: Row; tag: Tag; says: string }
export type Case =
  | (Says & { local?: undefined; run(sdk: Sdk): Promise<void> })
  | (Says & { local: true; run(sdk: Here): Promise<void> })

/** How `work` is refused; a failure of the case when it is not. */
export async function refused(work: () => unknown): Promise<Refused> {
  let value: unknown
  try {
    value = await work()
  } catch (problem) {
    const error = problem as { errCode?: number; code?: string; errMsg?: string; message?: string } | undefined
    return { errCode: error?.errCode, code: error?.code, message: String(error?.errMsg ?? error?.message ?? problem) }
  }
  throw new AssertionError({ message: `was not refused, answered ${JSON.stringify(value)}` })
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

import type { AnyPromised } from '@/domain/promise/promised'
import { inPassing } from '../../platform/patience'
import { armClock } from '../../platform/wechat'
import { PATIENCE_MS } from '../messages/deliver/send-messages'
import { type Loaded, readyToTell, tellOut } from '../messages/tell'
import type { ServerPlug, Written } from './plug'

/** A document of one kind as it was before a write, null when there was none, and as it stands now. */
export type SavedOf<Document> = { before: Document | null; after: Document }

type How = { patienceMs?: number; loaded?: Loaded }

/**
 * What follows writes that stand: the clock is armed for the new moments, people are told, and whatever else their kind asks
 * for. None of it takes longer than `patienceMs`; a tap waits for half a second at most. Begun beside the writes, so that
 * nobody waits for what is only read; the function answered is called once they stand. Of writes that come to nothing a call
 * of the clock may be left, which then finds nothing to do.
 */
const beginAfterAll = (
  written: readonly Written[],
  now: number,
  { patienceMs = PATIENCE_MS, loaded }: How = {},
): (() => Promise<void>) => {
  const arming = armClock(
    written.flatMap(({ plug, before, after }) => plug.alarms(before, after)),
    now,
  )
  const ready = readyToTell(written, now, loaded)
  return async () => {
    await Promise.all([
      inPassing(patienceMs, arming),
      tellOut(ready, now, patienceMs),
      ...written.map(({ plug, before, after }) => plug.follow(before, after, now)),
    ])
  }
}

/** The same for writes that stand already, of whatever kinds. */
export const afterWrites = (written: readonly Written[], now: number, patienceMs = PATIENCE_MS): Promise<void> =>
  beginAfterAll(written, now, { patienceMs })()

/** Returns what follows the writes of one kind of document. */
export const afterOf = <Document extends AnyPromised>(plug: ServerPlug<Document>) => {
  const written = (saved: readonly SavedOf<Document>[]): Written[] => saved.map((one) => ({ plug, ...one }))

  /** What follows writes, begun beside them; the function answered is called once they stand. */
  const beginAfter = (saved: readonly SavedOf<Document>[], now: number, how: How = {}): (() => Promise<void>) =>
    beginAfterAll(written(saved), now, how)

  /** The same for writes that stand already. */
  const afterAll = (saved: readonly SavedOf<Document>[], now: number): Promise<void> => afterWrites(written(saved), now)

  /** The same for one document. */
  const afterSave = (before: Document | null, after: Document, now: number): Promise<void> =>
    afterAll([{ before, after }], now)

  return { beginAfter, afterAll, afterSave }
}

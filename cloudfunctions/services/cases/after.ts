import { nextLook, unchecked } from '@/domain/matter/content'
import type { Matter } from '@/domain/matter/matter'
import { alarms } from '@/domain/matter/on-clock'
import { inPassing } from '../../platform/patience'
import { armClock } from '../../platform/wechat'
import { plan } from '../../store/jobs'
import { PATIENCE_MS } from '../messages/deliver/send-messages'
import { type Loaded, readyToTell, tellOut } from '../messages/tell'

/** A case as it was before a write, null when there was none, and as it stands now. */
export type Saved = { before: Matter | null; after: Matter }

/** What came in unchecked is looked at by the clock. */
const planLooks = async ({ before, after }: Saved, now: number): Promise<void> => {
  const known = before ? unchecked(before) : []
  const at = unchecked(after).some((about) => !known.includes(about)) ? nextLook(after, now) : null
  if (at === null) return
  await plan({ id: `content:${after._id}`, kind: 'contentCheck', at, data: { caseId: after._id } }, now).catch(
    (error: unknown) => console.error('a content check could not be planned', after._id, error),
  )
}

/**
 * What follows writes that stand: the clock is armed for the new moments, people are told, and what is unchecked is put
 * down for a look. None of it takes longer than `patienceMs`; a tap waits for half a second at most. Begun beside the writes,
 * so that nobody waits for what is only read; the function answered is called once they stand. Of writes that come to nothing
 * a call of the clock may be left, which then finds nothing to do.
 */
export const beginAfter = (
  saved: readonly Saved[],
  now: number,
  { patienceMs = PATIENCE_MS, loaded }: { patienceMs?: number; loaded?: Loaded } = {},
): (() => Promise<void>) => {
  const arming = armClock(
    saved.flatMap(({ before, after }) => alarms(before, after)),
    now,
  )
  const ready = readyToTell(
    saved.map(({ after }) => after),
    now,
    loaded,
  )
  return async () => {
    await Promise.all([
      inPassing(patienceMs, arming),
      tellOut(ready, now, patienceMs),
      ...saved.map((one) => planLooks(one, now)),
    ])
  }
}

/** The same for writes that stand already. */
export const afterAll = (saved: readonly Saved[], now: number, patienceMs = PATIENCE_MS): Promise<void> =>
  beginAfter(saved, now, { patienceMs })()

/** The same for one case. */
export const afterSave = (before: Matter | null, after: Matter, now: number): Promise<void> =>
  afterAll([{ before, after }], now)

import { nextLook, unchecked } from '@/domain/matter/content'
import type { Matter } from '@/domain/matter/matter'
import { alarms } from '@/domain/matter/wake'
import { plan } from './db/chores'
import { tellOut } from './tell'
import { armClock } from './wechat'
import { within } from './within'

const PATIENCE_MS = 500

/** What came in unchecked is looked at by the clock. */
const planLooks = async (before: Matter | null, after: Matter, now: number): Promise<void> => {
  const known = before ? unchecked(before) : []
  const at = unchecked(after).some((about) => !known.includes(about)) ? nextLook(after, now) : null
  if (at === null) return
  await plan({ id: `content:${after._id}`, kind: 'contentCheck', at, data: { caseId: after._id } }, now).catch(
    (error: unknown) => console.error('a content check could not be planned', after._id, error),
  )
}

/**
 * What follows a write that stands: the clock is armed for the new moments, people are told, and what is unchecked is put
 * down for a look. None of it delays a tap.
 */
export const afterSave = async (before: Matter | null, after: Matter, now: number): Promise<void> => {
  const armed = Promise.all(alarms(before, after).map((at) => armClock(at, now)))
  await Promise.all([within(PATIENCE_MS, armed), tellOut(after, now), planLooks(before, after, now)])
}

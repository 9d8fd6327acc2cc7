import type { Matter } from '@/domain/matter/matter'
import { alarms } from '@/domain/matter/wake'
import { tellOut } from './tell'
import { armClock } from './wechat'
import { within } from './within'

const PATIENCE_MS = 500

/** What follows a write that stands: the clock is armed for the new moments, and people are told. Neither delays a tap. */
export const afterSave = async (before: Matter | null, after: Matter, now: number): Promise<void> => {
  const armed = Promise.all(alarms(before, after).map((at) => armClock(at, now)))
  await Promise.all([within(PATIENCE_MS, armed), tellOut(after, now)])
}

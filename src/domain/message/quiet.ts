import { DAY, HOUR, MINUTE, shanghaiClock } from '../kernel/time'
import type { MessageKind } from './kinds'
import type { SystemMessageKind } from './system-message'

/** Kinds that need nobody's sleep; everything else goes out at any hour. */
const canWait: readonly (MessageKind | SystemMessageKind)[] = ['confirmReminder', 'planReminder', 'confirmed']

export type Quiet = { quietFromMs: number; quietUntilMs: number }

/** The hours of a day that some estate may call quiet: before and after them nobody has to ask which. */
const EARLIEST_MS = 18 * HOUR
const LATEST_MS = 12 * HOUR

const sinceMidnight = (now: number): number => shanghaiClock(now).minute * MINUTE + (now % MINUTE)

/** Whether a push of this kind might have to wait at this hour, whatever the estate says. */
export const mayHaveToWait = (kind: MessageKind | SystemMessageKind, now: number): boolean => {
  const clock = sinceMidnight(now)
  return canWait.includes(kind) && (clock >= EARLIEST_MS || clock < LATEST_MS)
}

/** Until when a push that can wait is put off (F2); null outside the quiet hours of the estate. */
export const quietUntil = ({ quietFromMs, quietUntilMs }: Quiet, now: number): number | null => {
  const clock = sinceMidnight(now)
  if (clock < quietUntilMs) return now - clock + quietUntilMs
  return clock >= quietFromMs ? now - clock + DAY + quietUntilMs : null
}

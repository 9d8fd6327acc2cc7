import { DAY, HOUR, MINUTE } from '../kernel/time'

/** The figures of one estate, in milliseconds. A commitment copies what it needs when it starts (F2). */
export type Policy = {
  version: number
  respondWarnMs: number
  respondMs: number
  respondEscalateMs: number
  arriveWarnBeforeMs: number
  arriveEscalateAfterMs: number
  handleWarnMs: number
  handleMs: number
  escalateAfterMs: number
  confirmRemindMs: number[]
  confirmMs: number
  longestPromiseMs: number
  /** How far from the estate's centre a located photo may be taken and still prove arrival, in metres. */
  arrivalRadiusM: number
}

/** What the company promises unless an estate says otherwise (D3, D5, C2). */
export const defaultPolicy: Policy = {
  version: 1,
  respondWarnMs: 2 * MINUTE,
  respondMs: 3 * MINUTE,
  respondEscalateMs: 5 * MINUTE,
  arriveWarnBeforeMs: 15 * MINUTE,
  arriveEscalateAfterMs: 30 * MINUTE,
  handleWarnMs: 20 * HOUR,
  handleMs: 24 * HOUR,
  escalateAfterMs: 4 * HOUR,
  confirmRemindMs: [DAY, 2 * DAY],
  confirmMs: 3 * DAY,
  longestPromiseMs: 7 * DAY,
  arrivalRadiusM: 800,
}

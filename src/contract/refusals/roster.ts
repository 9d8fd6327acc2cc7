import type { RosterRefusal } from '../../domain/roster/edit'
import type { ShiftHandoverRefusal } from '../../domain/roster/shift-handover'
import type { CommonReason } from './common'

/** Why something is refused with shifts and what one leaves to the next. */
export type RosterReason = Exclude<RosterRefusal | ShiftHandoverRefusal, CommonReason>

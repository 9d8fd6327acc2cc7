import type { Refusal } from '../../domain/matter/command'
import type { CommonReason } from './common'

/** Why a step of a case is refused. */
export type CaseReason = Exclude<Refusal, CommonReason>

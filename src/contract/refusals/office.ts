import type { BroadcastRefusal } from '../../domain/broadcast/broadcast'
import type { CallRefusal } from '../../domain/follow-up/follow-up'
import type { HelpRefusal } from '../../domain/help/article'
import type { CommonReason } from './common'

/** Why something is refused with follow-ups, broadcasts and the guide of answers. */
export type OfficeReason = Exclude<CallRefusal | BroadcastRefusal | HelpRefusal, CommonReason>

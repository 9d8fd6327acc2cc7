import type { CheckedInputOf, InputOf, OutputOf } from './action'
import { cases } from './cases'
import { manage } from './manage'
import { messages } from './messages'
import { people } from './people'
import { policy } from './policy'
import { register } from './register'
import { roster } from './roster'

/** The whole wire: every action by its name. */
export const contract = { ...people, ...cases, ...messages, ...manage, ...policy, ...register, ...roster }

export type ActionName = keyof typeof contract
export type Input<A extends ActionName> = InputOf<(typeof contract)[A]>
export type CheckedInput<A extends ActionName> = CheckedInputOf<(typeof contract)[A]>
export type Output<A extends ActionName> = OutputOf<(typeof contract)[A]>

export type { CaseRow, CaseView, PersonCard, PhotoView, PromiseDetail, PromiseView, TimelineEntry } from './cases'
export type { ErrorCode, Reason, Reply, WireError } from './errors'
export { limits } from './fields'
export type { Overview, PersonLoad } from './manage'
export type { InboxItem } from './messages'
export type { Candidate, Me, MyHome } from './people'
export type { PolicyChange, PolicyView } from './policy'
export type { FileView, HomeLabel, ImportView, RegisterOverview, RegisterView } from './register'
export type { MyShifts, RosterLine, RosterPerson, RosterTemplate, RosterWeek, SwapChoices, SwapView } from './roster'

import type { CheckedInputOf, InputOf, OutputOf } from './action'

import { applications } from './applications'
import { broadcasts } from './broadcasts'
import { caseSearch } from './case-search'
import { cases } from './cases'
import { concerns } from './concerns'
import { dailyHashes } from './daily-hashes'
import { filing } from './filing'
import { followUpNotes, followUps } from './follow-ups'
import { help } from './help'
import { casesOfHome, homeProfiles } from './home-profiles'
import { household } from './household'
import { invitations } from './invitations'
import { manage } from './manage'
import { messages } from './messages'
import { people } from './people'
import { policy } from './policy'
import { privacy } from './privacy'
import { register } from './register'
import { roster } from './roster'
import { shiftHandovers } from './shift-handovers'
import { staff } from './staff'
import { unreached } from './unreached'
import { work } from './work'

/** The whole wire: every action by its name. */
export const contract = {
  ...people,
  ...dailyHashes,
  ...help,
  ...household,
  ...invitations,
  ...applications,
  ...filing,
  ...cases,
  ...followUps,
  ...followUpNotes,
  ...work,
  ...shiftHandovers,
  ...concerns,
  ...messages,
  ...manage,
  ...policy,
  ...register,
  ...roster,
  ...homeProfiles,
  ...casesOfHome,
  ...broadcasts,
  ...caseSearch,
  ...privacy,
  ...unreached,
  ...staff,
}

export type ActionName = keyof typeof contract
export type Input<A extends ActionName> = InputOf<(typeof contract)[A]>
export type CheckedInput<A extends ActionName> = CheckedInputOf<(typeof contract)[A]>
export type Output<A extends ActionName> = OutputOf<(typeof contract)[A]>

export type { ExampleView } from './case-search'
export type { ErrorCode, Reason, Reply, WireError } from './errors'
export { limits } from './fields'
export type { Gap, HelpArticle, HelpItem, HelpList, HelpManaged, HelpRow } from './help'
export type { SearchBy } from './home-profiles'
export type { MyProfile, ProfileInput } from './privacy'
export type { ApplicationNews, ApplicationView } from './views/applications'
export type { Hit, HomeArchive, Inhabitant, InhabitantProfile } from './views/archive'
export type { BroadcastCard, BroadcastProgress, BroadcastRow, BroadcastView, UnreadRow } from './views/broadcasts'
export type { CaseView, PhotoView } from './views/case'
export type { CaseRow } from './views/case-row'
export type { InvestigationView, MeasureView } from './views/concern'
export type { FoundCaller } from './views/filing'
export type { CalleeView, CallTask, CallView, FollowUpRate, FollowUpRow, FollowUpView } from './views/follow-ups'
export type { HandedCaseView, ShiftHandoverDraft, ShiftHandovers, ShiftHandoverView } from './views/hand-overs'
export type { FormerMember, Household, HouseholdMember } from './views/household'
export type { InvitationOffer, InvitationView } from './views/invitations'
export type { Overview, PersonLoad } from './views/manage'
export type { InboxItem, Reach } from './views/messages'
export type { Candidate, Me, MyHome, Serving } from './views/people'
export type { PersonCard } from './views/person-card'
export type { PolicyChange, PolicyView } from './views/policy'
export type { LeavingView, Seen } from './views/privacy'
export type { PromiseDetail, PromiseView } from './views/promise'
export type { FileView, HomeLabel, ImportView, RegisterOverview, RegisterView } from './views/register'
export type {
  MyShifts,
  RosterLine,
  RosterPerson,
  RosterTemplate,
  RosterWeek,
  SwapChoices,
  SwapView,
} from './views/roster'
export type { CertificateView, StaffEntry, StaffList, StaffRow, StaffView } from './views/staff'
export type { TimelineEntry } from './views/timeline'
export type { UnreachedRow } from './views/unreached'
export type { Colleague, PlanView, RepairWork, WorkDetail, WorkView } from './views/work'

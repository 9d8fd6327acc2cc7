import type { CheckedInputOf, InputOf, OutputOf } from './action'
import { caseSearch } from './case/case-search'
import { cases } from './case/cases'
import { concerns } from './case/concerns'
import { filing } from './case/filing'
import { followUpNotes, followUps } from './case/follow-ups'
import { work } from './case/work'
import { dailyHashes } from './estate/daily-hashes'
import { help } from './estate/help'
import { manage } from './estate/manage'
import { policy } from './estate/policy'
import { register } from './estate/register'
import { roster } from './estate/roster'
import { shiftHandovers } from './estate/shift-handovers'
import { broadcasts } from './messages/broadcasts'
import { messages } from './messages/messages'
import { unreached } from './messages/unreached'
import { applications } from './people/applications'
import { casesOfHome, homeProfiles } from './people/home-profiles'
import { household } from './people/household'
import { invitations } from './people/invitations'
import { people } from './people/people'
import { privacy } from './people/privacy'
import { staff } from './people/staff'

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

export type { ExampleView } from './case/case-search'
export type { ErrorCode, Reason, Reply, WireError } from './errors'
export type { Gap, HelpArticle, HelpItem, HelpList, HelpManaged, HelpRow } from './estate/help'
export { limits } from './fields'
export type { SearchBy } from './people/home-profiles'
export type { MyProfile, ProfileInput } from './people/privacy'
export type { ApplicationView } from './views/applications'
export type { Hit, HomeArchive, Inhabitant, InhabitantProfile } from './views/archive'
export type { BroadcastCard, BroadcastProgress, BroadcastRow, BroadcastView, UnreadRow } from './views/broadcasts'
export type { CaseView, PhotoView } from './views/case'
export type { CaseRow } from './views/case-row'
export type { InvestigationView, MeasureView } from './views/concern'
export type { FoundCaller } from './views/filing'
export type { CalleeView, CallTask, CallView, FollowUpRate, FollowUpRow, FollowUpView } from './views/follow-ups'
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
export type { HandedCaseView, ShiftHandoverDraft, ShiftHandovers, ShiftHandoverView } from './views/shift-handovers'
export type { CertificateView, StaffEntry, StaffList, StaffRow, StaffView } from './views/staff'
export type { TimelineEntry } from './views/timeline'
export type { UnreachedRow } from './views/unreached'
export type { Colleague, PlanView, RepairWork, WorkDetail, WorkView } from './views/work'

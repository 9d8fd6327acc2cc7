import type { IconName } from '@/components/display/icon'
import type { Me } from '@/contract'
import { helpPage, unreachedPage, watchedPage } from '@/contract/pages'
import { entranceWords, type Group } from '@/copy/entrances'
import { takesIn } from '@/domain/matter/brought'
import { isOffice } from '@/domain/people/person'
import { opensHomeProfile } from '@/domain/privacy/office'
import { mayRegister } from '@/domain/register/rights'
import { rosterRights } from '@/domain/roster/rights'

/** A page that the tab 我的 or 管理 leads to, and who is shown the way. The server decides by itself who may. */
export type Entrance = {
  /** As in app.config.ts: 'office/applications/index'. */
  page: string
  /** From copy/entrances. */
  label: string
  icon: IconName
  tab: 'me' | 'manage'
  group: Group
  sees: (me: Me) => boolean
}

const anybody = () => true
/** Whoever has no post is a resident, even between two homes. */
const livesHere = ({ homes, duties }: Me) => homes.length > 0 || duties.length === 0
const isDesk = ({ duties }: Me) => duties.includes('desk') || duties.includes('manager')

/** Every such page, in the order of the screen; groups stand in the order of their headings in copy/entrances. */
export const entrances: readonly Entrance[] = [
  {
    page: 'resident/household/index',
    label: entranceWords.household,
    icon: 'home',
    tab: 'me',
    group: 'household',
    sees: livesHere,
  },
  { page: 'resident/join/index', label: entranceWords.join, icon: 'key', tab: 'me', group: 'household', sees: anybody },
  {
    page: watchedPage,
    label: entranceWords.watched,
    icon: 'place',
    tab: 'me',
    group: 'household',
    sees: ({ homes }) => homes.length > 0,
  },
  {
    page: helpPage,
    label: entranceWords.help,
    icon: 'empty',
    tab: 'me',
    group: 'household',
    sees: ({ homes, duties }) => homes.length + duties.length > 0,
  },
  {
    page: 'staff/take-in/index',
    label: entranceWords.takeIn,
    icon: 'call',
    tab: 'me',
    group: 'team',
    sees: ({ duties }) => takesIn(duties),
  },
  {
    page: 'resident/profile/index',
    label: entranceWords.profile,
    icon: 'me',
    tab: 'me',
    group: 'account',
    sees: anybody,
  },
  {
    page: 'office/applications/index',
    label: entranceWords.applications,
    icon: 'invite',
    tab: 'manage',
    group: 'homes',
    sees: isDesk,
  },
  {
    page: 'office/find-home/index',
    label: entranceWords.findHome,
    icon: 'home',
    tab: 'manage',
    group: 'homes',
    sees: isDesk,
  },
  {
    page: 'planning/register/index',
    label: entranceWords.register,
    icon: 'building',
    tab: 'manage',
    group: 'homes',
    sees: ({ duties }) => mayRegister('read', duties),
  },
  {
    page: 'planning/roster/index',
    label: entranceWords.roster,
    icon: 'date',
    tab: 'manage',
    group: 'team',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'planning/staff/index',
    label: entranceWords.staff,
    icon: 'people',
    tab: 'manage',
    group: 'team',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'staff/shifts/index',
    label: entranceWords.shifts,
    icon: 'date',
    tab: 'me',
    group: 'team',
    sees: ({ duties }) => duties.some((duty) => rosterRights.swap.includes(duty)),
  },
  {
    page: 'staff/shift-handover/index',
    label: entranceWords.shiftHandover,
    icon: 'share',
    tab: 'me',
    group: 'team',
    sees: ({ duties }) => duties.some((duty) => rosterRights.swap.includes(duty)),
  },
  {
    page: 'planning/policy/index',
    label: entranceWords.policy,
    icon: 'time',
    tab: 'manage',
    group: 'rules',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'planning/calendar/index',
    label: entranceWords.calendar,
    icon: 'date',
    tab: 'manage',
    group: 'rules',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'planning/open-estate/index',
    label: entranceWords.openEstate,
    icon: 'building',
    tab: 'manage',
    group: 'rules',
    sees: ({ duties }) => duties.includes('manager'),
  },
  {
    page: 'office/broadcast/index',
    label: entranceWords.broadcasts,
    icon: 'message',
    tab: 'manage',
    group: 'records',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'office/help/index',
    label: entranceWords.manageHelp,
    icon: 'empty',
    tab: 'manage',
    group: 'records',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'insight/case-search/index',
    label: entranceWords.caseSearch,
    icon: 'work',
    tab: 'manage',
    group: 'records',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'insight/examples/index',
    label: entranceWords.examples,
    icon: 'star',
    tab: 'me',
    group: 'team',
    sees: ({ duties }) => duties.length > 0,
  },
  {
    page: unreachedPage,
    label: entranceWords.unreached,
    icon: 'missed',
    tab: 'manage',
    group: 'records',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'office/calls/index',
    label: entranceWords.calls,
    icon: 'call',
    tab: 'manage',
    group: 'records',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'insight/daily-hashes/index',
    label: entranceWords.dailyHashes,
    icon: 'locked',
    tab: 'manage',
    group: 'records',
    sees: ({ duties }) => duties.includes('manager'),
  },
  {
    page: 'office/home-profiles/index',
    label: entranceWords.homeProfiles,
    icon: 'people',
    tab: 'manage',
    group: 'homes',
    sees: ({ duties }) => duties.some(opensHomeProfile),
  },
  {
    page: 'resident/my-data/index',
    label: entranceWords.myData,
    icon: 'locked',
    tab: 'me',
    group: 'account',
    sees: () => true,
  },
]

export const entrancesOf = (me: Me | null, tab: Entrance['tab']): Entrance[] =>
  me === null ? [] : entrances.filter((entrance) => entrance.tab === tab && entrance.sees(me))

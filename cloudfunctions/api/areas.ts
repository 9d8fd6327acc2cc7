import type { Areas } from '../_platform/serve'

/** Where the actions of each prefix are: an area is read and compiled with its first call. */
export const areas: Areas = {
  cases: () => import('../_areas/cases/actions'),
  handOvers: () => import('../_areas/hand-overs/actions'),
  followUps: () => import('../_areas/follow-ups/actions'),
  work: () => import('../_areas/cases/work/actions'),
  caseArchive: () => import('../_areas/cases/archive/actions'),
  people: () => import('../_areas/people/actions'),
  household: () => import('../_areas/household/actions'),
  invitations: () => import('../_areas/household/invitation-actions'),
  applications: () => import('../_areas/applications/actions'),
  broadcasts: () => import('../_areas/broadcast/actions'),
  help: () => import('../_areas/help/actions'),
  messages: () => import('../_areas/messages/actions'),
  unreached: () => import('../_areas/unreached/actions'),
  manage: () => import('../_areas/cases/overview-actions'),
  register: () => import('../_areas/register/actions'),
  roster: () => import('../_areas/roster/actions'),
  policy: () => import('../_areas/policy/actions'),
  archive: () => import('../_areas/archive/actions'),
  heads: () => import('../_areas/heads/actions'),
  privacy: () => import('../_areas/privacy/actions'),
  staff: () => import('../_areas/staff/actions'),
}

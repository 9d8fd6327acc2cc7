import type { Areas } from '../services/serve'

/** Where the actions of each prefix are: an area is read and compiled with its first call. */
export const areas: Areas = {
  cases: () => import('../areas/cases/actions'),
  shiftHandovers: () => import('../areas/shift-handovers/actions'),
  followUps: () => import('../areas/follow-ups/actions'),
  caseSearch: () => import('../areas/case-search/actions'),
  people: () => import('../areas/people/actions'),
  household: () => import('../areas/household/actions'),
  applications: () => import('../areas/applications/actions'),
  broadcasts: () => import('../areas/broadcasts/actions'),
  help: () => import('../areas/help/actions'),
  messages: () => import('../areas/messages/actions'),
  unreached: () => import('../areas/unreached/actions'),
  register: () => import('../areas/register/actions'),
  roster: () => import('../areas/roster/actions'),
  policy: () => import('../areas/policy/actions'),
  homeProfiles: () => import('../areas/home-profiles/actions'),
  dailyHashes: () => import('../areas/daily-hashes/actions'),
  privacy: () => import('../areas/privacy/actions'),
  staff: () => import('../areas/staff/actions'),
}

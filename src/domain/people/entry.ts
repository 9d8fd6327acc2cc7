import type { Duty, Relation, Skill } from './duties'

/** What happened to a person's standing, in the past tense, with ids only: no name, number or text. */
export type PersonHappening =
  | { what: 'registered' }
  | { what: 'signedIn' }
  | { what: 'joinedHome'; homeId: string; relation: Relation; forId: string | null }
  | { what: 'leftHome'; homeId: string; relation: Relation }
  | { what: 'endDateChanged'; homeId: string; until: number | null }
  | { what: 'renamed' }
  | { what: 'phoneProven' }
  | { what: 'postChanged'; estateId: string; duties: Duty[] }
  | { what: 'skillsChanged'; skills: Skill[] }
  | { what: 'certificateAdded'; certificateId: string; skill: Skill | null; expiresAt: number }
  | { what: 'certificateRemoved'; certificateId: string }
  | { what: 'suspended' }
  | { what: 'restored' }
  | { what: 'removed' }

/** One line of a person's append-only history. `key` is the client's key of the command; null for the set-up. */
export type PersonEntry = { id: string; at: number; by: string; key: string | null } & PersonHappening

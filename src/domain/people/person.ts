import type { Duty, Relation, Skill } from './duties'
import type { PersonEntry } from './entry'

/** One person in one home, from `since` to its end. It is never removed: the history of the home needs it. */
export type Membership = {
  homeId: string
  estateId: string
  label: string
  relation: Relation
  /** Whom a proxy acts for; null for everybody else. */
  forId: string | null
  /** Only for a proxy: whether he also answers and confirms in that person's name, or just files and follows. */
  decides: boolean
  since: number
  /** Cases of the home filed earlier belong to another household (A3). */
  seesFrom: number
  /** Ends by itself then (租期); null where no end is agreed. */
  until: number | null
  /** When somebody ended it. */
  endedAt: number | null
  /** Who let him in. */
  by: string
}

export type Post = { estateId: string; duties: Duty[] }
/** A paper of qualification; `skill` is the special trade it is for, `expiresAt` the first moment it no longer counts. */
export type Certificate = { id: string; name: string; number: string; skill: Skill | null; expiresAt: number }

export type Staff = {
  posts: Post[]
  /** `estateId:duty` of every duty he may act in now, for the index; empty while suspended. Follows from the posts. */
  at: string[]
  skills: Skill[]
  certificates: Certificate[]
  away: boolean
  suspended: boolean
}

/** Somebody the product knows: a resident with homes, a member of staff, or both. */
export type Person = {
  _id: string
  rev: number
  /** WeChat's id of the person here; `unbound:<id>` while he has not signed in. */
  openid: string
  /** Where his screens stand now; rights for a document are judged by the document's own estate. */
  estateId: string
  homeId: string | null
  name: string
  phone: string
  /** When WeChat vouched for the number; null when somebody only said it. */
  phoneProvenAt: number | null
  homes: Membership[]
  staff: Staff | null
  /** Append-only: who changed what of him, and when. */
  history: PersonEntry[]
  removedAt: number | null
}

const isLive = (one: Membership, now: number): boolean =>
  one.endedAt === null && one.since <= now && (one.until === null || now < one.until)

/** The homes a person belongs to now: neither ended nor past their end date. */
export const homesOf = (person: Pick<Person, 'homes'>, now: number): Membership[] =>
  person.homes.filter((one) => isLive(one, now))

/** The person's living membership in a home, if there is one. */
export const membershipIn = (person: Pick<Person, 'homes'>, homeId: string, now: number): Membership | null =>
  homesOf(person, now).find((one) => one.homeId === homeId) ?? null

/** Whether a case is of somebody's own home, or his own: it is not for him to work on, or to answer for. */
export const isOwnHome = (
  person: Pick<Person, '_id' | 'homes'>,
  { homeId, residentId }: { homeId: string | null; residentId: string | null },
  now: number,
): boolean => person._id === residentId || (homeId !== null && membershipIn(person, homeId, now) !== null)

/** The duties a person may act in now in an estate; none once suspended (A4). */
export const dutiesOf = (person: Pick<Person, 'staff'>, estateId: string): Duty[] => {
  if (!person.staff || person.staff.suspended) return []
  return person.staff.posts.filter((post) => post.estateId === estateId).flatMap((post) => post.duties)
}

/** Desk, supervisor and manager see and move every case of their estate. */
export const isOffice = (duty: Duty): boolean => duty === 'desk' || duty === 'supervisor' || duty === 'manager'

/** How the index names a duty in an estate. */
export const postAt = (estateId: string, duty: Duty): string => `${estateId}:${duty}`

/** The index entries that follow from posts. */
export const postsAt = ({ posts, suspended }: Pick<Staff, 'posts' | 'suspended'>): string[] =>
  suspended ? [] : posts.flatMap(({ estateId, duties: held }) => held.map((duty) => postAt(estateId, duty)))

/** Every estate that a person has to do with now, as a resident or at work. */
export const estatesOf = (person: Pick<Person, 'homes' | 'staff'>, now: number): string[] => {
  const working =
    person.staff && !person.staff.suspended ? person.staff.posts.filter((one) => one.duties.length > 0) : []
  return [...new Set([...homesOf(person, now), ...working].map((one) => one.estateId))]
}

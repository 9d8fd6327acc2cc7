import { type Membership, membershipIn, type Person } from './person'

/** Somebody whose place hangs on another's, and that place. */
export type Follower = { person: Person; home: Membership }

const hangsOn = (home: Membership, head: { id: string; relation: Membership['relation'] }): boolean =>
  home.forId === head.id || (head.relation === 'owner' && home.relation !== 'owner' && home.by === head.id)

/**
 * Whose places in a home end with somebody's there (A3): who acts for him, and whom he let in as its owner, with those who act for
 * them. Whom the office let in came with nobody: the office is asked about him.
 */
export const cameWith = (personId: string, homeId: string, household: readonly Person[], now: number): Follower[] => {
  const living = household.flatMap((person) => {
    const home = membershipIn(person, homeId, now)
    return home ? [{ person, home }] : []
  })
  const gone = living.filter(({ person }) => person._id === personId)
  for (const { person, home } of gone) {
    const head = { id: person._id, relation: home.relation }
    gone.push(...living.filter((one) => !gone.includes(one) && hangsOn(one.home, head)))
  }
  return gone.filter(({ person }) => person._id !== personId)
}

/** How many live on in a home that has no owner any more once these have left; none while it has one. */
export const leftWithoutOwner = (
  gone: readonly string[],
  homeId: string,
  household: readonly Person[],
  now: number,
): number => {
  const staying = household
    .filter(({ _id }) => !gone.includes(_id))
    .flatMap((one) => membershipIn(one, homeId, now) ?? [])
  return staying.some(({ relation }) => relation === 'owner') ? 0 : staying.length
}

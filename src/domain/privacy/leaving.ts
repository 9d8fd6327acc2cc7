import { mayMove } from '../matter/flow'
import type { Matter } from '../matter/matter'
import { type Act, record, settled } from '../matter/record'
import { homesOf, type Person } from '../people/person'

/** Why an account cannot be deleted yet; each has a clear way out. */
export type Obstacle = 'STILL_AT_WORK' | 'CASE_UNDER_WAY'

/** What to do with open cases: the household takes them over, or they are withdrawn. */
export type Choice = 'hand' | 'withdraw'

type CaseLike = Pick<Matter, 'kind' | 'status' | 'homeId' | 'createdAt' | 'residentId'>

/** Who of the household can take a case over: somebody who lives there now and sees it, an owner before others. */
export const heirOf = (matter: CaseLike, household: readonly Person[], now: number): Person | null => {
  const able = household.flatMap((one) =>
    homesOf(one, now)
      .filter((home) => home.homeId === matter.homeId && home.relation !== 'proxy' && home.seesFrom <= matter.createdAt)
      .map((home) => ({ one, home })),
  )
  const others = able.filter(({ one }) => one._id !== matter.residentId && one.removedAt === null)
  return (others.find(({ home }) => home.relation === 'owner') ?? others[0])?.one ?? null
}

export const canWithdraw = (matter: CaseLike): boolean => mayMove(matter, 'cancel', ['resident']).ok

/** What becomes of an open case: handed on, withdrawn, or neither – then it has to be finished first. */
export const fateOf = (
  matter: CaseLike,
  choice: Choice,
  household: readonly Person[],
  now: number,
): { to: 'handed'; heir: Person } | { to: 'withdrawn' } | { to: 'stuck' } => {
  const heir = heirOf(matter, household, now)
  const withdraws = canWithdraw(matter)
  if (heir && (choice === 'hand' || !withdraws)) return { to: 'handed', heir }
  return withdraws ? { to: 'withdrawn' } : { to: 'stuck' }
}

/** Somebody else of the household is the one to answer and to confirm from now on. */
export const handOn = (matter: Matter, personId: string, act: Act): Matter =>
  settled(record({ ...matter, residentId: personId }, act, { what: 'caseHandedOn', personId }))

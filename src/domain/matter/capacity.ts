import { dutiesOf, membershipIn, type Person } from '../people/person'
import { isOfHousehold } from './flow/household'
import type { Concern as ConcernKind } from './kinds'
import { hasMeasure, isOwnWork, type Work } from './own-work'

/**
 * Who somebody is towards one case. A person may be several at once. A proxy acts in a resident's name; a follower is a
 * proxy who may file and follow, but leaves every answer to the resident. A bystander belongs to the household, but the work is
 * or was his own: he reads what it reads and leaves every word of it to the others. A doer has a measure to carry out.
 */
export type Capacity =
  | 'resident'
  | 'proxy'
  | 'follower'
  | 'bystander'
  | 'assignee'
  | 'helper'
  | 'receiver'
  | 'desk'
  | 'supervisor'
  | 'manager'
  | 'doer'

/** What tells who somebody is towards a case. */
type Concern = Work & { estateId: string; homeId: string | null; createdAt: number } & (
    | { kind: 'repair' }
    | { kind: ConcernKind; aboutId: string | null }
  )

/** What tells who may know whose a case is. */
type Veiled = { kind: 'repair' } | { kind: ConcernKind; anonymous: boolean }

/**
 * What a person is towards a case; empty when it is none of his business (A3): who lives in the home now and lived there
 * when it was filed, who has the work or helps with it, who took it in, and the office of the case's estate. Whoever
 * has left the home sees nothing of it any more, not even what he filed himself: the home's cases stay with the home. Whom
 * a complaint is about is nothing towards it, whatever else he may be (D10); whose own work it is has no word of the household.
 */
export const capacitiesOn = (
  person: Pick<Person, '_id' | 'homes' | 'staff'>,
  matter: Concern,
  now: number,
): Capacity[] => {
  if (matter.kind !== 'repair' && person._id === matter.aboutId) return []
  const duties = dutiesOf(person, matter.estateId)
  const membership = matter.homeId === null ? null : membershipIn(person, matter.homeId, now)
  const isMine = membership !== null && membership.seesFrom <= matter.createdAt
  const own = isMine && isOwnWork(matter, person._id)
  const speaks = isMine && !own
  const concerned: [Capacity, boolean][] = [
    ['resident', speaks && membership.relation !== 'proxy'],
    ['proxy', speaks && membership.relation === 'proxy' && membership.decides],
    ['follower', speaks && membership.relation === 'proxy' && !membership.decides],
    ['bystander', own],
    ['assignee', duties.length > 0 && matter.assigneeId === person._id],
    ['helper', duties.length > 0 && matter.kind === 'repair' && matter.helpers.includes(person._id)],
    ['receiver', duties.length > 0 && matter.receiverId === person._id],
    ['desk', duties.includes('desk')],
    ['supervisor', duties.includes('supervisor')],
    ['manager', duties.includes('manager')],
    ['doer', duties.length > 0 && hasMeasure(matter, person._id)],
  ]
  return concerned.filter(([, holds]) => holds).map(([capacity]) => capacity)
}

/** Whether somebody belongs to the household of a case, in his own name or in another's. */
export const isHousehold = (as: readonly (Capacity | 'system')[]): boolean => as.some(isOfHousehold)

/** Whether somebody may know whose an anonymous case is: its household, who took it in, and managers (D1). */
export const knowsWhose = (matter: Veiled, as: readonly Capacity[]): boolean =>
  matter.kind === 'repair' || !matter.anonymous || isHousehold(as) || as.includes('receiver') || as.includes('manager')

/** Whether not everybody at work may know of a case, or whose it is: what all of them read says nothing of it (D1, D10). */
export const isForFew = (
  matter: { kind: 'repair' } | { kind: ConcernKind; anonymous: boolean; aboutId: string | null },
): boolean => matter.kind !== 'repair' && (matter.anonymous || matter.aboutId !== null)

/** Whether somebody acts in a resident's name here, and not in his own. */
export const isProxy = (as: readonly (Capacity | 'system')[]): boolean =>
  as.some((one) => one === 'proxy' || one === 'follower')

import type { Audience } from '@/domain/commitment/commitment'
import { handOn, isInHand, mustHandOn } from '@/domain/matter/assignment/hand-on'
import { isForFew } from '@/domain/matter/capacity'
import { nextLook, unchecked } from '@/domain/matter/content'
import type { Matter } from '@/domain/matter/matter'
import { alarms, onClock, told } from '@/domain/matter/on-clock'
import { homesOf, type Person } from '@/domain/people/person'
import { matterStore } from '../../store/cases/matters'
import { watchersOf } from '../../store/cases/watches'
import { loadEstate } from '../../store/estate/estates'
import { plan } from '../../store/jobs'
import { peopleByIds } from '../../store/people/people'
import { teamOnDuty } from '../people/team'
import type { ServerPlug } from '../promises/plug'
import { caseMessage, concerned, unheardCase } from './told'

/** Who follows it and still lives in the estate. */
const neighbours = async ({ _id, estateId }: Matter, now: number): Promise<Person[]> =>
  (await peopleByIds(await watchersOf(_id))).filter((person) =>
    homesOf(person, now).some((home) => home.estateId === estateId),
  )

/** What came in unchecked is looked at by the clock. */
const planLooks = async (before: Matter | null, after: Matter, now: number): Promise<void> => {
  const known = before ? unchecked(before) : []
  const at = unchecked(after).some((about) => !known.includes(about)) ? nextLook(after, now) : null
  if (at === null) return
  await plan({ id: `content:${after._id}`, kind: 'contentCheck', at, data: { caseId: after._id } }, now).catch(
    (error: unknown) => console.error('a content check could not be planned', after._id, error),
  )
}

/** The steps that are due; a case whose person is not there any more is dispatched again. */
const caseOnClock = async (
  before: Matter,
  people: ReadonlyMap<string, Person>,
  now: number,
): Promise<Matter | null> => {
  const stepped = onClock(before, now)
  const state = stepped ?? before
  const person = people.get(state.assigneeId ?? '')
  if (!mustHandOn(state, person)) return stepped
  const [team, { policy }] = await Promise.all([teamOnDuty(state.estateId, now), loadEstate(state.estateId)])
  return handOn(state, person, { now, policy }, team)
}

/** What cases plug into the engine of documents with promises. */
export const caseServerPlug: ServerPlug<Matter> = {
  alarms,
  named: ({ assigneeId }) => [assigneeId],
  lookUpFor: async (matter, audiences: readonly Audience[], now) =>
    audiences.includes('watchers') ? neighbours(matter, now) : [],
  hearers: (matter, tell, { people, extra }, now) =>
    tell.to === 'watchers' ? extra : concerned(people, matter, tell, now),
  message: caseMessage,
  unheard: unheardCase,
  isForFew,
  delivered: (matter, delivered) =>
    matterStore.effect(matter._id, (current) => told(current, delivered), { loaded: matter }),
  follow: planLooks,
  holders: (matter) => (isInHand(matter) ? [matter.assigneeId] : []),
  onClock: caseOnClock,
  write: matterStore.write,
}

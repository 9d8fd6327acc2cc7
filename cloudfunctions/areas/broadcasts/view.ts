import type { BroadcastCard, BroadcastProgress } from '@/contract'
import { mayBroadcast } from '@/domain/broadcast/audience'
import { type Broadcast, isLive, mayRemindAt, remindersLeft } from '@/domain/broadcast/broadcast'
import { dutiesOf, type Person } from '@/domain/people/person'
import { peopleNamed } from '../../services/people/names'
import { tallyIn } from '../../store/messages/broadcasts'

type Names = ReadonlyMap<string, { name: string }>

/** What everybody may see who got it, and the office. */
export const viewCard = (one: Broadcast, now: number): BroadcastCard => {
  const { _id: id, kind, words, at, liveUntil, follows, followedBy } = one
  return { id, kind, words, at, liveUntil, live: isLive(one, now), follows, followedBy }
}

export const viewAudience = ({ audience, expected }: Broadcast): BroadcastProgress['audience'] => ({
  residents: audience.residents,
  buildings: audience.buildings,
  staff: audience.staff,
  people: expected,
  homes: audience.homes.map(({ label }) => label),
})

const mayFollow = (one: Broadcast, me: Person, now: number): boolean =>
  isLive(one, now) && one.follows?.as !== 'end' && mayBroadcast(dutiesOf(me, one.estateId), one.audience.residents)

const remindOf = (one: Broadcast, now: number): BroadcastProgress['remind'] =>
  isLive(one, now) && one.cursor === null && remindersLeft(one) > 0
    ? { from: mayRemindAt(one), left: remindersLeft(one) }
    : null

/** How far a broadcast has come, counted now. Two reads. */
export const viewProgress = async (one: Broadcast, me: Person, now: number): Promise<BroadcastProgress> => {
  const [tally, names] = await Promise.all([
    tallyIn(one._id),
    peopleNamed([one.by, one.followUpId, ...one.reminders.map(({ by }) => by)]),
  ])
  const name = (id: string, of: Names = names) => of.get(id)?.name ?? ''
  return {
    ...viewCard(one, now),
    audience: viewAudience(one),
    by: name(one.by),
    tally,
    done: one.cursor === null,
    followUp: one.followUpId === null ? null : name(one.followUpId),
    reminders: one.reminders.map(({ at, by }) => ({ at, by: name(by) })),
    remind: remindOf(one, now),
    mayFollow: mayFollow(one, me, now),
  }
}

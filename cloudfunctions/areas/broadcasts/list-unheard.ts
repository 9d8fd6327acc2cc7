import { broadcastProgressPage } from '@/contract/pages'
import { broadcastTitle } from '@/copy/messages/broadcast'
import { alertCard } from '@/copy/messages/messages'
import { notReachedCard, systemMessageText } from '@/copy/messages/system-messages'
import { type Broadcast, isLive } from '@/domain/broadcast/broadcast'
import { chooseWhoFollowsUp } from '@/domain/people/who-follows-up'
import { sendMessages } from '../../services/messages/deliver/send-messages'
import { shiftsNow } from '../../store/estate/rosters'
import { broadcastStore, loadBroadcast, moveReceipts, receiptsAfter, tallyIn } from '../../store/messages/broadcasts'
import { inboxStates } from '../../store/messages/inbox'
import { listUnreached } from '../../store/messages/unreached'
import { peopleWithDuty } from '../../store/people/people'

const PAGE = 200

/** Of some whom no push had reached: whose arrived after all, and who neither got one nor opened the message. */
const sort = async (ids: string[]): Promise<{ pushed: string[]; unheard: string[] }> => {
  const states = await inboxStates(ids)
  const pushed = states.filter(({ delivery }) => delivery.state === 'arrived').map(({ _id }) => _id)
  const opened = states.filter(({ read }) => read).map(({ _id }) => _id)
  return { pushed, unheard: ids.filter((id) => !pushed.includes(id) && !opened.includes(id)) }
}

/** One row of the list of those not reached stands for all of them, in the name of one person, who is told once. */
const giveToOffice = async (one: Broadcast, people: number, now: number): Promise<string | null> => {
  const { _id, estateId, kind, follows } = one
  const [shifts, office] = await Promise.all([
    shiftsNow(estateId, now),
    peopleWithDuty(estateId, ['desk', 'supervisor', 'manager']),
  ])
  const followUpId = chooseWhoFollowsUp(office, shifts, estateId, '')
  const title = broadcastTitle(kind, follows?.as ?? null)
  const page = broadcastProgressPage(_id)
  await listUnreached({
    _id,
    estateId,
    personId: null,
    people,
    caseId: null,
    kind: 'broadcast',
    title,
    page,
    since: one.at,
    listedAt: now,
    attempts: [],
    followUpId,
    open: true,
    settled: null,
  })
  const person = office.find((each) => each._id === followUpId)
  const message = { kind: 'broadcastUnheard', title, people } as const
  if (person)
    await sendMessages(
      [
        {
          person,
          as: 'staff',
          doc: {
            _id: `${_id}:f`,
            estateId,
            personId: person._id,
            kind: message.kind,
            at: now,
            order: now * 1000,
            ...systemMessageText(message),
            caseId: null,
            page,
            card: alertCard({ ...notReachedCard, at: now }),
          },
        },
      ],
      now,
    )
  return followUpId
}

/**
 * Half an hour later: whom no push reached and who has not opened it is listed to be called, page by page; a broadcast that
 * is over by then needs no calls. Answers it as it stands afterwards.
 */
export const listUnheardUntil = async (one: Broadcast, clock: () => number, until: number): Promise<Broadcast> => {
  let current = one
  while (current.listing !== null && clock() < until) {
    const now = clock()
    const { docs, next: listing } = isLive(current, now)
      ? await receiptsAfter(one._id, { stand: ['sent'] }, current.listing, PAGE)
      : { docs: [], next: null }
    const { pushed, unheard } = await sort(docs.map(({ _id }) => _id))
    await moveReceipts(pushed, ['sent'], 'pushed')
    await moveReceipts(unheard, ['sent'], 'listed')
    const people = listing === null ? (await tallyIn(one._id)).listed : 0
    const followUpId = people > 0 ? await giveToOffice(current, people, now) : current.followUpId
    const stored =
      (await broadcastStore.write(current, { ...current, listing, followUpId })) ?? (await loadBroadcast(one._id))
    if (!stored) return current
    current = stored
  }
  return current
}

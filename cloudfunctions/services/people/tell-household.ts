import { householdPage } from '@/contract/pages'
import type { Follower } from '@/domain/people/came-with'
import { type Membership, membershipIn, type Person } from '@/domain/people/person'
import { isUnbound, peopleOfHome, recipients } from '../../store/people/people'
import { sendSystemMessage } from '../messages/send-system-message'

/** Everybody else who lives in a home and uses the app hears that somebody has joined it (A3); once for each joining. */
export const tellJoined = async (newcomer: Person, homeId: string, now: number): Promise<void> => {
  const home = membershipIn(newcomer, homeId, now)
  if (!home) return
  const household = (await peopleOfHome(homeId)).filter(
    (one) => one._id !== newcomer._id && !isUnbound(one) && membershipIn(one, homeId, now) !== null,
  )
  const { label, relation, since } = home
  const message = { kind: 'memberJoined', name: newcomer.name, label, relation } as const
  await sendSystemMessage(household, message, {
    id: `joined:${newcomer._id}:${homeId}:${since}`,
    at: since,
    page: householdPage(homeId),
  })
}

/** Who lost his place in a home hears so; `withOwner` when it ended with that of who let him in. */
export const tellEnded = async (ended: readonly (Follower & { withOwner: boolean })[], at: number): Promise<void> => {
  for (const { person, home, withOwner } of ended) {
    const { homeId, label, since } = home
    const message = { kind: 'membershipEnded', label, withOwner } as const
    if (!isUnbound(person))
      await sendSystemMessage([person], message, { id: `ended:${person._id}:${homeId}:${since}`, at, page: null })
  }
}

/** The desk, or who manages where there is none, is asked about those who live on in a home without an owner. */
export const askAboutThoseLeft = async (
  { homeId, estateId, label }: Pick<Membership, 'homeId' | 'estateId' | 'label'>,
  people: number,
  at: number,
): Promise<void> => {
  if (people === 0) return
  const [desk, managers] = [await recipients([estateId], [], ['desk']), await recipients([estateId], [], ['manager'])]
  const message = { kind: 'homeWithoutOwner', label, people } as const
  await sendSystemMessage(desk.length > 0 ? desk : managers, message, {
    id: `ownerless:${homeId}:${at}`,
    at,
    page: householdPage(homeId),
  })
}

import { unreachedPage } from '@/contract/pages'
import { alertCard } from '@/copy/messages/messages'
import { notReachedCard, systemMessageText } from '@/copy/messages/system-messages'
import { isAbsent } from '@/domain/people/absent'
import { dutiesOf, type Person } from '@/domain/people/person'
import { allEstates } from '../../store/estate/estates'
import { listUnreached, type UnreachedDoc } from '../../store/messages/unreached'
import { recipients } from '../../store/people/people'
import type { OutgoingMessage } from './deliver/add-to-inboxes'

/** Something to tell that finds nobody: `id` is that of its entry, `title` its own. */
export type Unaddressed = Pick<UnreachedDoc, 'estateId' | 'caseId' | 'kind' | 'title' | 'page' | 'since'> & {
  id: string
}

const managersOf = async (): Promise<Person[]> => {
  const estates = (await allEstates()).map(({ _id }) => _id)
  const found = await recipients(estates, [], ['manager'])
  const isThere = (one: Person) => estates.some((id) => dutiesOf(one, id).includes('manager') && !isAbsent(one, id))
  return [...found.filter(isThere), ...found.filter((one) => !isThere(one))]
}

const messageTo = (person: Person, unaddressed: Unaddressed, now: number): OutgoingMessage => ({
  person,
  as: 'staff',
  doc: {
    _id: `${unaddressed.id}:nobody:${person._id}`,
    estateId: unaddressed.estateId,
    personId: person._id,
    kind: 'nobodyThere',
    at: now,
    order: now * 1000,
    ...systemMessageText({ kind: 'nobodyThere', title: unaddressed.title }),
    caseId: unaddressed.caseId,
    page: unreachedPage,
    card: alertCard({ ...notReachedCard, at: now }),
  },
})

/**
 * An estate in which nobody may act loses nothing: each message stands on its list of those not reached, once, in the name of
 * a manager of another estate of this installation, whom the messages answered here tell. With no manager anywhere the row
 * waits for whoever comes back.
 */
export const listUnaddressed = async (
  allUnaddressed: readonly Unaddressed[],
  now: number,
): Promise<OutgoingMessage[]> => {
  if (allUnaddressed.length === 0) return []
  const [manager] = await managersOf()
  const listed = allUnaddressed.map(({ id, ...about }) =>
    listUnreached({
      _id: `${id}:nobody`,
      personId: null,
      people: 0,
      ...about,
      listedAt: now,
      attempts: [],
      followUpId: manager?._id ?? null,
      open: true,
      settled: null,
    }),
  )
  await Promise.all(listed)
  return manager ? allUnaddressed.map((unaddressed) => messageTo(manager, unaddressed, now)) : []
}

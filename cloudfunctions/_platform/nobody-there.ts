import { unreachedPage } from '@/contract/pages'
import { alertCard } from '@/copy/messages'
import { noticeText, notReachedCard } from '@/copy/notices'
import { isAbsent } from '@/domain/people/absent'
import { dutiesOf, type Person } from '@/domain/people/person'
import { allEstates } from './db/estates'
import { recipients } from './db/people'
import { listUnreached, type UnreachedDoc } from './db/unreached'
import type { Letter } from './deliver/land'

/** Something to tell that finds nobody: `id` is that of its entry, `title` its own. */
export type Orphan = Pick<UnreachedDoc, 'estateId' | 'caseId' | 'kind' | 'title' | 'page' | 'since'> & { id: string }

const managersOf = async (): Promise<Person[]> => {
  const estates = (await allEstates()).map(({ _id }) => _id)
  const found = await recipients(estates, [], ['manager'])
  const isThere = (one: Person) => estates.some((id) => dutiesOf(one, id).includes('manager') && !isAbsent(one, id))
  return [...found.filter(isThere), ...found.filter((one) => !isThere(one))]
}

const letterTo = (person: Person, orphan: Orphan, now: number): Letter => ({
  person,
  as: 'staff',
  doc: {
    ...{ _id: `${orphan.id}:nobody:${person._id}`, estateId: orphan.estateId, personId: person._id },
    ...{ kind: 'nobodyThere', at: now, order: now * 1000 },
    ...{ ...noticeText({ kind: 'nobodyThere', title: orphan.title }), caseId: orphan.caseId, page: unreachedPage },
    card: alertCard({ ...notReachedCard, at: now }),
  },
})

/**
 * An estate in which nobody may act loses nothing: each message stands on its list of those not reached, once, in the name of
 * a manager of another estate of this installation, whom the letters answered here tell. With no manager anywhere the row
 * waits for whoever comes back.
 */
export const listForInstallation = async (orphans: readonly Orphan[], now: number): Promise<Letter[]> => {
  if (orphans.length === 0) return []
  const [manager] = await managersOf()
  const listed = orphans.map(({ id, ...about }) =>
    listUnreached({
      ...{ _id: `${id}:nobody`, personId: null, people: 0, ...about, listedAt: now, attempts: [] },
      ...{ followUpId: manager?._id ?? null, open: true, settled: null },
    }),
  )
  await Promise.all(listed)
  return manager ? orphans.map((orphan) => letterTo(manager, orphan, now)) : []
}

import { limits, type UnreachedRow } from '@/contract'
import type { Person } from '@/domain/people/person'
import { openUnreachedIn, type UnreachedDoc, unreachedIn } from '../../_platform/db/unreached'
import { peopleNamed } from '../../_platform/names'
import type { Verb } from '../../_platform/serve'
import { officeHere } from './office-here'

const toRow = (doc: UnreachedDoc, people: Map<string, Person>, meId: string): UnreachedRow => {
  const name = (id: string) => people.get(id)?.name ?? ''
  const { _id: id, title, page, since, listedAt, attempts, followUpId, settled } = doc
  return {
    ...{ id, title, page, since, listedAt },
    name: name(doc.personId),
    phone: people.get(doc.personId)?.phone ?? '',
    tried: [...new Set(attempts.map(({ channel }) => channel))],
    followUp: followUpId === null ? null : name(followUpId),
    mine: followUpId === meId,
    settled: settled && { ...settled, by: name(settled.by) },
  }
}

/** Whom no message reached, for the office that has to tell them (G3). Three reads. */
export const listUnreached: Verb<'unreached.list'> = async ({ open, before }, call) => {
  const me = officeHere(call)
  const [found, count] = await Promise.all([
    unreachedIn(me.estateId, open, before ?? Number.MAX_SAFE_INTEGER, limits.page + 1),
    openUnreachedIn(me.estateId),
  ])
  const docs = found.slice(0, limits.page)
  const people = await peopleNamed(docs.flatMap((doc) => [doc.personId, doc.followUpId, doc.settled?.by ?? null]))
  return { rows: docs.map((doc) => toRow(doc, people, me._id)), open: count, more: found.length > limits.page }
}

import type { UnreachedRow } from '@/contract'
import { audienceWords } from '@/copy/people/roles'
import { EMERGENCY } from '@/domain/message/reach'
import type { Person } from '@/domain/people/person'
import { maskPhone } from '@/domain/privacy/mask'
import { mayReveal } from '@/domain/privacy/reveal'
import type { Verb } from '../../../platform/actions'
import { peopleNamed } from '../../../services/people/names'
import { openUnreachedIn, type UnreachedDoc, unreachedIn } from '../../../store/messages/unreached'
import { toTell } from '../to-tell'

const canCall = (me: Person, person: Person | undefined, estateId: string): boolean =>
  person !== undefined && person.removedAt === null && person.phone !== '' && mayReveal(me, person, toTell(estateId)).ok

const toRow = (doc: UnreachedDoc, people: Map<string, Person>, me: Person): UnreachedRow => {
  const name = (id: string | null) => (id === EMERGENCY ? audienceWords.emergency : (people.get(id ?? '')?.name ?? ''))
  const subject = people.get(doc.personId ?? '')
  const { _id: id, title, page, since, listedAt, attempts, followUpId, settled } = doc
  return {
    id,
    title,
    page,
    since,
    listedAt,
    name: name(doc.personId),
    people: doc.people ?? null,
    phoneMasked: maskPhone(subject?.phone ?? ''),
    mayCall: doc.open && canCall(me, subject, doc.estateId),
    tried: [...new Set(attempts.map(({ channel }) => channel))],
    followUp: followUpId === null ? null : name(followUpId),
    mine: followUpId === me._id,
    settled: settled && { ...settled, by: name(settled.by) },
  }
}

/** Whom no message reached, for the office that has to tell them (G3). Three reads. */
export const list: Verb<'unreached.list'> = async ({ open, before }, call) => {
  const me = call.person
  const [{ docs, next }, count] = await Promise.all([
    unreachedIn(me.estateId, open, before),
    openUnreachedIn(me.estateId),
  ])
  const people = await peopleNamed(docs.flatMap((doc) => [doc.personId, doc.followUpId, doc.settled?.by ?? null]))
  return { rows: docs.map((doc) => toRow(doc, people, me)), open: count, next }
}

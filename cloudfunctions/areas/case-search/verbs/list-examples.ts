import { type Example, mayWithExamples } from '@/domain/case-search/example'
import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { peopleNamed } from '../../../services/people/names'
import { examplesIn } from '../../../store/cases/examples'
import { rowsByIds } from '../../../store/cases/matters'

/** Good examples for everybody who works here; those that wait for a word, for who may give it. Three reads. */
export const listExamples: Verb<'caseSearch.listExamples'> = async ({ waiting, before }, call) => {
  const me = call.person
  const duties = dutiesOf(me, me.estateId)
  if (waiting ? !mayWithExamples(duties, 'propose') : duties.length === 0) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  const standing: Example['standing'] = waiting ? 'waiting' : 'shared'
  const { docs: first, next } = await examplesIn(me.estateId, standing, before)
  // D10: what a complaint about somebody taught is not for him to read.
  const ids = first.map(({ _id }) => _id)
  const known = new Set((await rowsByIds(me._id, ids)).map(({ _id }) => _id))
  const page = first.filter(({ _id }) => known.has(_id))
  const people = waiting ? await peopleNamed(page.map(({ by }) => by)) : new Map()
  const may = mayWithExamples(duties, 'review')
  return {
    rows: page.map(({ _id: id, kind, category, lesson, at, standing: stands, by }) => ({
      id,
      kind,
      category,
      lesson,
      at,
      standing: stands,
      by: waiting ? (people.get(by)?.name ?? '') : null,
      mayReview: waiting && may && by !== me._id,
    })),
    next,
  }
}

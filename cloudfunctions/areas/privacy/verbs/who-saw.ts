import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { peopleNamed } from '../../../services/people/names'
import { disclosuresOf } from '../../../store/people/disclosures'
import { caseNumbers } from '../../../store/people/traces'

/** Who saw a full value of mine, and why. Three reads. */
export const whoSaw: Verb<'privacy.whoSaw'> = async ({ before }, call) => {
  const me = call.person
  const { docs: rows, next } = await disclosuresOf(me._id, before)
  const [people, numbers] = await Promise.all([
    peopleNamed(rows.map(({ by }) => by)),
    caseNumbers(rows.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]))),
  ])
  return {
    rows: rows.map(({ _id, at, by, estateId, field, purpose, caseId }) => {
      const who = people.get(by)
      const duties = who ? dutiesOf(who, estateId) : []
      const caseNumber = caseId === null ? null : (numbers.get(caseId) ?? null)
      return { id: _id, at, by: who?.name ?? '', duties, field, purpose, caseNumber }
    }),
    next,
  }
}

import type { CheckedInput } from '@/contract'
import { soughtBy } from '@/domain/case-search/sought'
import { readerOn } from '@/domain/matter/content'
import { dutiesOf, type Person } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { toRow } from '../../../services/cases/row'
import { peopleNamed } from '../../../services/people/names'
import { type CaseQuery, searchMatters } from '../../../store/cases/matter-search'
import { buildingsIn } from '../../../store/estate/buildings'

type SearchInput = CheckedInput<'caseSearch.search'>

const inBuilding = async (name: string | null, me: Person): Promise<CaseQuery['building']> => {
  if (name === null) return null
  const names = await buildingsIn(me.estateId)
  return { name, others: names.filter((other) => other !== name && other.startsWith(name)) }
}

/** Cases found by number, words, place, kind, cause, time and state (D9). Two reads, two more for a building. */
export const search: Verb<'caseSearch.search'> = async (asked: SearchInput, call) => {
  const me = call.person
  const { words, building, since, before, ...rest } = asked
  const sought = soughtBy(words)
  if (!sought) throw new AppError('BAD_INPUT', 'WORDS_TOO_SHORT', 'words')
  const query: CaseQuery = {
    ...rest,
    ...sought,
    building: await inBuilding(building, me),
    since: since ?? 0,
  }
  const all = dutiesOf(me, me.estateId).includes('manager')
  const { docs: rows, next } = await searchMatters(me._id, me.estateId, query, { all, from: before })
  const people = await peopleNamed(rows.map(({ assigneeId }) => assigneeId))
  return {
    rows: rows.map((row) => toRow(row, people, readerOn(me, row, call.now), call.now)),
    next,
  }
}

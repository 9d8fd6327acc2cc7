import type { WithCause } from '@/domain/case-search/causes'
import type { Counted } from '@/domain/case-search/hot-spots'
import type { RowPlace } from '@/domain/kernel/row-place'
import type { DeclineReason } from '@/domain/matter/assignment/declining'
import type { Cause, JudgedAs } from '@/domain/matter/concern/investigation'
import type { Matter } from '@/domain/matter/matter'
import { _, collection } from '../../platform/cloud'
import { allOf, type Paged, pageOf } from '../paging'
import { hiddenFrom, type MatterRow, rowFields } from './matters'

const matters = collection<Matter>('matters')

/** What cases are looked for by; what is left out is not asked about. */
export type CaseQuery = {
  /** How the number begins. */
  number: string | null
  pieces: string[] | null
  /** What stands among the pieces for the end of the number. */
  ending: string | null
  /** How the label of the home begins, and how it must not, because that is another building. */
  building: { name: string; others: string[] } | null
  place: Matter['place'] | null
  kind: Matter['kind'] | null
  category: Matter['category'] | null
  cause: Cause | null
  /** Whether a complaint is valid, as far as that stands. */
  judged: JudgedAs | null
  open: boolean | null
  repeats: boolean
  /** Why it was given back, once or more often. */
  declined: DeclineReason | null
  since: number
}

const beginsWith = (words: string) => _.gte(words).and(_.lt(`${words}\uffff`))

type Where = Record<string, unknown>

const inBuilding = ({ building }: CaseQuery): Where[] =>
  building === null
    ? []
    : [
        { homeLabel: beginsWith(building.name) },
        ...building.others.map((name) => ({ homeLabel: _.lt(name).or(_.gte(`${name}\uffff`)) })),
      ]

/** As `isJudged` says of one that is at hand; what was withdrawn nobody has to judge. */
const judgedAs: Record<JudgedAs, Where> = {
  valid: { 'validity.decision': 'valid' },
  invalid: { 'validity.decision': 'invalid', 'validity.second.agreed': true },
  open: {
    kind: 'complaint',
    status: _.neq('cancelled'),
    'validity.decision': _.neq('valid'),
    'validity.second.agreed': _.neq(true),
  },
}

const sought = (query: CaseQuery): Where => {
  const { number, place, kind, category, cause, judged, open, repeats, declined, since } = query
  return {
    ...(number !== null && { number: beginsWith(number) }),
    ...(place !== null && { place }),
    ...(kind !== null && { kind }),
    ...(category !== null && { category }),
    ...(cause !== null && { 'findings.cause': cause }),
    ...(judged !== null && judgedAs[judged]),
    ...(open !== null && { open }),
    ...(declined !== null && { 'declines.why': declined }),
    ...(repeats && { 'repeatOf.at': _.gt(0) }),
    createdAt: _.gte(since),
  }
}

/** All pieces of the words, or the end of the number; the pieces alone are found by their index. */
const wordsOf = ({ pieces, ending }: CaseQuery): Where[] => {
  const all = (pieces ?? []).map((piece) => ({ pieces: piece }))
  return ending === null
    ? all
    : [_.or([{ pieces: ending }, { pieces: _.all([...(pieces ?? [])]) }]) as unknown as Where]
}

/**
 * Cases of an estate that fit, newest first, without those about the reader (D10). A building is only told of what is not
 * anonymous (D1), unless `all`.
 */
export const searchMatters = (
  readerId: string,
  estateId: string,
  query: CaseQuery,
  { all, from }: { all: boolean; from: RowPlace | null },
): Promise<Paged<MatterRow>> => {
  const open = query.building !== null && !all ? { anonymous: _.neq(true) } : {}
  const about = { estateId, ...sought(query), ...hiddenFrom(readerId), ...open }
  const where = _.and([about, ...inBuilding(query), ...wordsOf(query)]) as unknown as Where
  return pageOf(matters, { where, by: 'createdAt', direction: 'desc', fields: rowFields }, from)
}

/** What is counted of a case: what happened where and why, and how often it was given back. */
export type CountedCase = Counted & WithCause & Pick<Matter, 'declines'>

/** What is counted of the cases of an estate since a moment, without those about the reader. */
export const countedSince = (readerId: string, estateId: string, since: number): Promise<CountedCase[]> => {
  const fields = [
    'kind',
    'category',
    'place',
    'homeLabel',
    'anonymous',
    'status',
    'open',
    'repeatOf',
    'declines',
    'findings',
    'validity',
    'createdAt',
  ] as const
  const where = { estateId, createdAt: _.gte(since), ...hiddenFrom(readerId) }
  return allOf(matters, { where, by: 'createdAt', direction: 'desc', fields })
}

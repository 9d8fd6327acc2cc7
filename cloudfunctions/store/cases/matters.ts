import { endingOf } from '@/domain/case-search/case-number'
import { piecesOf } from '@/domain/case-search/pieces'
import { doorsAsked, earlierOf, type PriorCase } from '@/domain/case-search/repeat'
import type { Policy } from '@/domain/commitment/policy'
import type { RowPlace } from '@/domain/kernel/row-place'
import type { Measure } from '@/domain/matter/concern/investigation'
import { isWithdrawn } from '@/domain/matter/flow'
import { kinds, type Place } from '@/domain/matter/kinds'
import type { ConcernCase, Matter, PickEach, Repair } from '@/domain/matter/matter'
import { chained } from '@/domain/matter/proof/chain'
import type { Membership } from '@/domain/people/person'
import { _, collection } from '../../platform/cloud'
import { digestOf } from '../../platform/ids'
import { doorsOf } from '../estate/estates'
import { allOf, type Paged, pageOf } from '../paging'
import { store } from '../store'

/** As it is stored: `changedAt` is the moment of the last entry. */
type Stored = Matter & { changedAt: number }

const matters = collection<Stored>('matters')

/** The fields a row of a list shows; everything else stays in the cloud. */
export const rowFields = [
  'kind',
  'number',
  'estateId',
  'homeId',
  'homeLabel',
  'place',
  'category',
  'urgency',
  'status',
  'round',
  'open',
  'notes.e1',
  'measures.personId',
  'createdAt',
  'receiverId',
  'assigneeId',
  'aboutId',
  'atWork',
  'anonymous',
  'helpers',
  'plans',
  'major',
  'repeatOf',
  'commitments',
  'proposals',
  'rating',
  'confirmedByCall',
  'silentSince',
  'dueNext',
  'findings',
  'validity',
  'overAt',
] as const

type RowField = Exclude<(typeof rowFields)[number], 'notes.e1' | 'measures.personId'> | '_id' | 'notes'

/** A case with the fields of a row, as far as its kind has them. */
export type MatterRow =
  | PickEach<RowField, Repair>
  | (PickEach<RowField, ConcernCase> & { measures: Pick<Measure, 'personId'>[] })

const isCase = ({ kind }: Pick<Matter, 'kind'>): boolean => kinds.includes(kind)

/** A case by its id; whatever else lies beside the cases is none. */
export const loadMatter = async (id: string): Promise<Matter | null> => {
  const found = await matters.get(id)
  return found && isCase(found) ? found : null
}

/** Whole cases by their ids; one read for every hundred. */
export const mattersByIds = async (ids: readonly string[]): Promise<Matter[]> => {
  const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_value, n) => ids.slice(n * 100, n * 100 + 100))
  const found = await Promise.all(pages.map((page) => matters.find({ where: { _id: _.in([...page]) }, limit: 100 })))
  return found.flat().filter(isCase)
}

/** With a link for every entry, in the same write as the entries themselves. */
const linked = (matter: Matter): Stored => ({
  ...matter,
  chain: chained(matter, digestOf),
  changedAt: Math.max(...matter.history.map(({ at }) => at)),
})

/** Cases of an estate with entries since a moment: what their chains need to be looked at. */
export const writtenSince = async (
  estateId: string,
  since: number,
): Promise<Pick<Matter, '_id' | 'history' | 'chain'>[]> => {
  const fields = ['history', 'chain', 'changedAt'] as const
  return allOf(matters, { where: { estateId, changedAt: _.gte(since) }, by: 'changedAt', direction: 'asc', fields })
}

/** With the pieces that its words and the end of its number are found by, in the same write as the words: what is erased is not found any more. */
const findable = <Found extends Matter>(matter: Found): Found => ({
  ...matter,
  pieces: [...piecesOf(Object.values(matter.notes).map(({ words }) => words)), endingOf(matter.number)],
})

/** Stores a new case, marked when it repeats an earlier one (D9); false when its id or number is taken. */
export const addMatter = async (
  matter: Matter,
  before: readonly PriorCase[],
  policy: Pick<Policy, 'repeatMs'>,
): Promise<boolean> => {
  const asked = doorsAsked(matter, before)
  const doors = asked.length > 0 ? await doorsOf(matter.estateId, asked) : undefined
  const marked = matter.kind === 'repair' ? { ...matter, repeatOf: earlierOf(matter, before, policy, doors) } : matter
  return matters.insert([findable(linked(marked))])
}

/** Links and what words are found by are written with the entries and the words. */
export const matterStore = store<Matter>(collection<Matter>('matters'), {
  prepare: (before, after) => {
    const entered = after.history === before?.history ? after : linked(after)
    return after.notes === before?.notes ? entered : findable(entered)
  },
})

/** D10: nothing about a person is ever read into a list of his own. */
export const hiddenFrom = (readerId: string) => ({ aboutId: _.neq(readerId) })

/** Rows of these cases, without those about the reader. */
export const rowsByIds = (readerId: string, ids: readonly string[]): Promise<MatterRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : matters.find({ where: { _id: _.in([...ids]), ...hiddenFrom(readerId) }, limit: 1000, fields: rowFields })

/** What a draw has to know of a finished case. */
export type FinishedRow = Pick<Matter, '_id' | 'kind' | 'category' | 'assigneeId' | 'rating' | 'status' | 'overAt'>

/** Cases that were finished, confirmed or not, in a stretch of time (`until` not included); withdrawn ones are none. */
export const finishedBetween = async (estateId: string, from: number, until: number): Promise<FinishedRow[]> => {
  const fields = ['kind', 'category', 'assigneeId', 'rating', 'status', 'overAt'] as const
  const where = { estateId, open: false, overAt: _.gte(from).and(_.lt(until)) }
  const over = await allOf(matters, { where, by: 'overAt', direction: 'desc', fields })
  return over.filter(({ status }) => !isWithdrawn(status))
}

export const mattersOfHomes = (
  readerId: string,
  homes: Pick<Membership, 'homeId' | 'seesFrom'>[],
  open: boolean,
  from: RowPlace | null,
): Promise<Paged<MatterRow>> => {
  const where = homes.map(({ homeId, seesFrom }) => ({
    homeId,
    open,
    createdAt: _.gte(seesFrom),
    ...hiddenFrom(readerId),
  }))
  return pageOf(matters, { where, by: 'createdAt', direction: 'desc', fields: rowFields }, from)
}

/** All cases of a home, newest first. */
export const mattersOfHome = (readerId: string, homeId: string, from: RowPlace | null): Promise<Paged<MatterRow>> => {
  const where = [true, false].map((open) => ({ homeId, open, ...hiddenFrom(readerId) }))
  return pageOf(matters, { where, by: 'createdAt', direction: 'desc', fields: rowFields }, from)
}

/** What is counted of a case: a row without the words, which are most of it. */
const countedFields = rowFields.filter((field) => field !== 'notes.e1')
type Wordless<T> = T extends unknown ? Omit<T, 'notes'> : never
export type CountedRow = Wordless<MatterRow>

/** All open cases of an estate as they are counted, what is due next first. */
export const openMattersIn = (readerId: string, estateId: string): Promise<CountedRow[]> => {
  const where = { estateId, open: true, ...hiddenFrom(readerId) }
  return allOf(matters, { where, by: 'dueNext', direction: 'asc', fields: countedFields })
}

/** The same of those that were over since a moment, the last first. */
export const mattersOverSince = (readerId: string, estateId: string, since: number): Promise<CountedRow[]> => {
  const where = { estateId, open: false, overAt: _.gte(since), ...hiddenFrom(readerId) }
  return allOf(matters, { where, by: 'overAt', direction: 'desc', fields: countedFields })
}

/** What is known of a public area beyond its own household. */
const publicFields = ['homeId', 'place', 'category', 'status', 'createdAt'] as const
export type PublicRow = Pick<Matter, (typeof publicFields)[number] | '_id'>

/** Open repairs of one public area of an estate. */
export const openPublicMatters = (estateId: string, place: Place): Promise<PublicRow[]> =>
  matters.find({
    where: { estateId, open: true, kind: 'repair', place },
    order: [['wakeAt', 'asc']],
    limit: 50,
    fields: publicFields,
  })

export const publicMattersByIds = (ids: string[]): Promise<PublicRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : matters.find({ where: { _id: _.in(ids) }, limit: 100, fields: publicFields })

/** Those of these homes that have a case, open or over. */
export const homesWithMatters = async (homeIds: string[]): Promise<string[]> => {
  const found = await matters.find({
    where: { homeId: _.in(homeIds), open: _.in([true, false]) },
    limit: 1000,
    fields: ['homeId'],
  })
  return [...new Set(found.flatMap((matter) => matter.homeId ?? []))]
}

/** Open cases that depend on a person: he has the work, or took them in. Two reads. */
export const openMattersWith = async (personId: string): Promise<Matter[]> => {
  const [assigned, received] = await Promise.all([
    matters.find({ where: { atWork: personId }, limit: 200 }),
    matters.find({ where: { receiverId: personId, open: true }, limit: 500 }),
  ])
  return [...new Map([...assigned, ...received].map((matter) => [matter._id, matter])).values()]
}

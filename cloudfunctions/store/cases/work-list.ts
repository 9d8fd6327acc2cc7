import type { Sought } from '@/domain/case-search/sought'
import type { RowPlace } from '@/domain/kernel/row-place'
import type { Kind } from '@/domain/matter/kinds'
import type { Matter } from '@/domain/matter/matter'
import { helpersOf } from '@/domain/matter/parts'
import type { Load } from '@/domain/people/dispatch'
import { _, collection, db } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'
import { hiddenFrom, type MatterRow, rowFields } from './matters'

const matters = collection<Matter>('matters')

/** The cases on which a person has something to do now. */
export const mattersAtHand = (personId: string): Promise<MatterRow[]> =>
  matters.find({ where: { atWork: personId }, order: [['dueNext', 'asc']], limit: 200, fields: rowFields })

/** Which open cases are wanted: of one person or of the whole estate, in some stretches of labels. */
export type Wanted = {
  of: { atWork: string } | { estateId: string; open: true; assigneeId?: string }
  kind: Kind | null
  urgent: boolean
  labels: readonly { from: string; until: string }[] | null
  /** What was typed to find them by: a number, words, or a place, as a pattern of labels. */
  sought: (Sought & { labels: string }) | null
}

const allOf = (pieces: readonly string[]) => ({ pieces: _.all([...pieces]) })

/** An anonymous case is found by no home. */
const at = (labels: string) => ({ anonymous: _.neq(true), homeLabel: db.RegExp({ regexp: labels, options: 'i' }) })

/** By its words, by the end of its number, or by its home. */
const anyOf = ({ pieces, ending, labels }: Sought & { labels: string }) => [
  ...(pieces ? [allOf(pieces)] : []),
  ...(ending === null ? [] : [{ pieces: ending }]),
  at(labels),
]

/** Open cases, what is due next first; `size` at a time, else a page of the contract. */
export const mattersDueNext = (
  readerId: string,
  wanted: Wanted,
  from: RowPlace | null,
  size?: number,
): Promise<Paged<MatterRow>> => {
  const { of, kind, urgent, labels, sought } = wanted
  const where = {
    ...of,
    ...hiddenFrom(readerId),
    ...(kind !== null && { kind }),
    ...(urgent && { urgency: 'urgent' }),
    ...(sought?.number && { number: _.gte(sought.number).and(_.lt(`${sought.number}\uffff`)) }),
  }
  // An anonymous case stands under no building.
  const some = labels?.map(({ from, until }) => ({
    ...where,
    anonymous: _.neq(true),
    homeLabel: _.gte(from).and(_.lt(until)),
  }))
  const found = sought?.pieces ? [_.or(anyOf(sought))] : []
  const fitting = (some ?? [where]).map((one) => _.and([one, ...found]) as unknown as Record<string, unknown>)
  return pageOf(matters, { where: fitting, by: 'dueNext', direction: 'asc', fields: rowFields }, from, size)
}

/**
 * What each of these people has in hand: his open cases, and those he helps with; to somebody who reads it without what is
 * about himself (D10). Two reads.
 */
export const loads = async (personIds: string[], readerId: string | null = null): Promise<Map<string, Load>> => {
  if (personIds.length === 0) return new Map()
  const open = { open: true, ...(readerId !== null && hiddenFrom(readerId)) }
  const [own, helped] = await Promise.all([
    matters.tally({ assigneeId: _.in(personIds), ...open }, 'assigneeId'),
    matters.find({ where: { helpers: _.in(personIds), ...open }, limit: 1000, fields: ['kind', 'helpers'] }),
  ])
  const helping = (id: string) => helped.filter((one) => helpersOf(one).includes(id)).length
  return new Map(personIds.map((id) => [id, { load: (own.get(id) ?? 0) + helping(id), helping: helping(id) }]))
}

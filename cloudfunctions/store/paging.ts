import { limits } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { _, type Collection, type Find } from '../platform/cloud'

type Where = Record<string, unknown>

/**
 * A list in one order, each row in a place of its own: by a value, and where several have the same by their id. Its index names the
 * value and then `_id`. `where`: what belongs to it; of several conditions any.
 */
export type Listed = Pick<Find, 'fields'> & { where: Where | readonly Where[]; by: string; direction: 'asc' | 'desc' }

/** Some of a list, and the place after which the next ones stand; null after the last. */
export type Paged<T> = { docs: T[]; next: RowPlace | null }

const isSeveral = (where: Listed['where']): where is readonly Where[] => Array.isArray(where)
const anyOf = (conditions: readonly unknown[]): Where => _.or([...conditions] as never) as unknown as Where
const both = (...conditions: unknown[]): unknown => _.and(conditions as never)

/** Each branch a conjunction, so that the database goes by the index in each and merges them. */
const beyond = ({ where, by, direction }: Listed, from: RowPlace | null): Where => {
  const branches = isSeveral(where) ? where : [where]
  const [only] = branches
  if (from === null) return branches.length === 1 && only ? only : anyOf(branches)
  const after = direction === 'asc' ? _.gt : _.lt
  const conditions = [{ [by]: after(from.value) }, { [by]: from.value, _id: after(from.id) }]
  return anyOf(branches.flatMap((branch) => conditions.map((condition) => both(branch, condition))))
}

/** The rows after a place, at most `size` (a page of the contract unless said). One read. */
export const pageOf = async <T extends { _id: string }>(
  collection: Collection<T>,
  listed: Listed,
  from: RowPlace | null,
  size: number = limits.page,
): Promise<Paged<T>> => {
  const { by, direction, fields } = listed
  const order: Find['order'] = [
    [by, direction],
    ['_id', direction],
  ]
  const found = await collection.find({
    where: beyond(listed, from),
    order,
    limit: size + 1,
    ...(fields && { fields }),
  })
  const docs = found.slice(0, size)
  const last = found.length > size ? docs.at(-1) : undefined
  return {
    docs,
    next: last ? { value: (last as Record<string, unknown>)[by] as RowPlace['value'], id: last._id } : null,
  }
}

/** All rows of a list. One read for every thousand less one. */
export const allOf = async <T extends { _id: string }>(collection: Collection<T>, listed: Listed): Promise<T[]> => {
  const all: T[] = []
  for (let from: RowPlace | null = null; ; ) {
    const { docs, next }: Paged<T> = await pageOf(collection, listed, from, 999)
    all.push(...docs)
    if (next === null) return all
    from = next
  }
}

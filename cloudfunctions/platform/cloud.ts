import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV } as Parameters<typeof cloud.init>[0])

export const db = cloud.database({ throwOnNotFound: false } as Parameters<typeof cloud.database>[0])
export const _ = db.command

export { cloud }

type Query = Record<string, unknown>
type Order = [field: string, direction: 'asc' | 'desc']

export type Find = { where: Query; order?: Order[]; limit?: number; fields?: readonly string[] }

/** Whether an id or a unique key is taken. */
export const isDuplicate = (error: unknown): boolean =>
  /E11000|DuplicateWrite/i.test(String((error as Error)?.message ?? error))

/** `undefined` and `{}` vanish on the way: what is left would mean more documents than was meant. */
const saysWhich = (where: Query): boolean => {
  const values = Object.values(where)
  const vanishes = (value: unknown) =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  return values.length > 0 && !values.some(vanishes)
}

type QueryReply<T> = { data: T }
type Stats<K extends string> = { stats: Record<K, number> }

/** Typed access to one collection; each method is one platform call unless it says otherwise. */
export const collection = <T extends { _id: string }>(name: string) => {
  const all = db.collection(name)
  return {
    name,

    /** The document, or null. */
    get: async (id: string): Promise<T | null> =>
      ((await all.doc(id).get()) as unknown as QueryReply<T | null>).data ?? null,

    /** Documents in order, at most `limit` (100 unless said, 1,000 at most). */
    find: async ({ where, order = [], limit = 100, fields }: Find): Promise<T[]> => {
      const ordered = order.reduce((query, [field, direction]) => query.orderBy(field, direction), all.where(where))
      const shown = fields ? ordered.field(Object.fromEntries(fields.map((field) => [field, true]))) : ordered
      return ((await shown.limit(limit).get()) as unknown as QueryReply<T[]>).data
    },

    count: async (where: Query): Promise<number> =>
      ((await all.where(where).count()) as unknown as { total: number }).total,

    /** How many documents fit, for each value of a field that `where` names; one read, of an index alone when it has all fields. */
    tally: async (where: Query, field: string): Promise<Map<string, number>> => {
      const counted = all
        .aggregate()
        .match(where)
        .group({ _id: `$${field}`, count: db.command.aggregate.sum(1) })
      const { list } = (await counted.limit(1000).end()) as unknown as { list: { _id: string; count: number }[] }
      return new Map(list.map(({ _id, count }) => [_id, count]))
    },

    /** Adds new documents in one call; false (and nothing certain about the others) when an id or unique key is taken. */
    insert: async (docs: T[]): Promise<boolean> => {
      try {
        await all.add({ data: docs as unknown as object })
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    /** Changes the documents that still fit `where`; says how many did. A unique key that is taken counts as none. */
    change: async (where: { _id: string } & Query, data: Query): Promise<number> => {
      try {
        return ((await all.where(where).update({ data })) as unknown as Stats<'updated'>).stats.updated
      } catch (error) {
        if (isDuplicate(error)) return 0
        throw error
      }
    },

    /** Changes every document that fits; refuses a condition that the SDK would send as one on fewer fields, or none. */
    changeAll: async (where: Query, data: Query): Promise<number> => {
      if (!saysWhich(where)) throw new Error(`a write to ${name} without a condition: ${JSON.stringify(where)}`)
      return ((await all.where(where).update({ data })) as unknown as Stats<'updated'>).stats.updated
    },

    /** Removes every document that fits, in one call; refuses a condition that would mean all of them. */
    removeAll: async (where: Query): Promise<number> => {
      if (!saysWhich(where)) throw new Error(`a removal from ${name} without a condition: ${JSON.stringify(where)}`)
      return ((await all.where(where).remove()) as unknown as Stats<'removed'>).stats.removed
    },
  }
}

export type Collection<T extends { _id: string }> = ReturnType<typeof collection<T>>

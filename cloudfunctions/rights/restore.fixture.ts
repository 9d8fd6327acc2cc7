import database from '../database.json'
import type { World } from '../world.fixture'

const collections = Object.keys(database.collections)

/** How often each person has asked for what: it changes nothing for anybody else. */
export const COUNTS = 'limits'

/** Everybody asks more often in a table of rights than people do in a month. */
export const forgetCounts = ({ cloud }: World): void => void cloud.store.remove(COUNTS, { query: {}, multi: true })

type Doc = { _id: string }

/** Everything that is stored, as text by collection and id. */
export const dump = ({ cloud }: World) =>
  new Map(
    collections.map((name) => {
      const docs = cloud.store.find(name, { query: {} }) as unknown as Doc[]
      return [name, new Map(docs.map((doc) => [doc._id, JSON.stringify(doc)]))]
    }),
  )

/**
 * What is stored, as it is now, and whatever is done to it from now on. Only what was written is looked at again: the store
 * tells of each write.
 */
export const keepStored = (world: World) => {
  const { store } = world.cloud
  const kept = dump(world)
  const touched = new Map(collections.map((name) => [name, new Set<string>()]))
  store.onWrite((name, id) => touched.get(name)?.add(id))

  const textOf = (name: string, id: string): string | undefined => {
    const [doc] = store.find(name, { query: { _id: id } })
    return doc && JSON.stringify(doc)
  }
  const strayed = (name: string): { id: string; was: string | undefined; is: string | undefined }[] =>
    [...(touched.get(name) ?? [])]
      .map((id) => ({ id, was: kept.get(name)?.get(id), is: textOf(name, id) }))
      .filter(({ was, is }) => was !== is)
  const putBackOne = (name: string) => {
    const some = strayed(name)
    for (const { id, is } of some) if (is !== undefined) store.remove(name, { query: { _id: id }, multi: false })
    const lost = some.flatMap(({ was }) => (was === undefined ? [] : [JSON.parse(was)]))
    if (lost.length > 0) store.insert(name, lost)
    touched.get(name)?.clear()
  }
  const keepOne = (name: string) => {
    for (const { id, is } of strayed(name)) {
      if (is === undefined) kept.get(name)?.delete(id)
      else kept.get(name)?.set(id, is)
    }
    touched.get(name)?.clear()
  }

  return {
    /** The collections in which something is not as it was. */
    changed: (): string[] => collections.filter((name) => strayed(name).length > 0),
    /** Puts everything back as it was, so that what one may do changes nothing for the next. */
    putBack: (): void => collections.forEach(putBackOne),
    /** From now on, this is how it was: everything, or what lies in some collections. */
    keep: (some: readonly string[] = collections): void => some.forEach(keepOne),
    /** All that is kept, for who reads everything anew to compare. */
    kept: (): ReturnType<typeof dump> => kept,
  }
}

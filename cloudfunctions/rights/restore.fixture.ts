import database from '../database.json'
import type { World } from '../world.fixture'

export const collections = Object.keys(database.collections)

type Doc = { _id: string }

/** Everything that is stored, as text by collection and id. */
export const dump = ({ cloud }: World) =>
  new Map(
    collections.map((name) => {
      const docs = cloud.store.find(name, { query: {} }) as unknown as Doc[]
      return [name, new Map(docs.map((doc) => [doc._id, JSON.stringify(doc)]))]
    }),
  )
export type Dump = ReturnType<typeof dump>

/** Puts everything back as it was, so that what one may do changes nothing for the next; all but the collections in `keep`. */
export const restore = (world: World, before: Dump, keep: readonly string[] = []): void => {
  const { store } = world.cloud
  const now = dump(world)
  for (const name of collections.filter((one) => !keep.includes(one))) {
    const [was, is] = [before.get(name), now.get(name)] as [Map<string, string>, Map<string, string>]
    const strayed = [...is.keys()].filter((id) => was.get(id) !== is.get(id))
    for (const _id of strayed) store.remove(name, { query: { _id }, multi: false })
    const lost = [...was].filter(([id, doc]) => is.get(id) !== doc)
    if (lost.length > 0)
      store.insert(
        name,
        lost.map(([, doc]) => JSON.parse(doc)),
      )
  }
}

import type { Entry } from './entry'
import type { Matter } from './matter'

/** A digest of a text, as hex; handed in, because the rules draw nothing from the machine. */
export type Hash = (text: string) => string

export type Recorded = Pick<Matter, '_id' | 'history' | 'photos'>

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, held]) => [name, inOrder(held)]))
}

const photosOf = (matter: Recorded, entry: Entry): string[] => {
  const named = 'photos' in entry ? entry.photos : []
  const evidence = entry.what === 'arrived' && entry.evidence.kind === 'photo' ? [entry.evidence.photoId] : []
  return [...named, ...evidence].map((id) => matter.photos.find((photo) => photo.id === id)?.digest ?? 'none')
}

const link = (matter: Recorded, entry: Entry, before: string, hash: Hash): string =>
  hash(JSON.stringify([matter._id, before, inOrder(entry), photosOf(matter, entry)]))

/**
 * The chain over a history: each link is the digest of the one before, the entry – ids, times and salted digests, no words
 * or names, so that those can be erased – and the digests of its photos. Links that are there already are kept.
 */
export const chained = (matter: Recorded & Pick<Matter, 'chain'>, hash: Hash): string[] => {
  const chain = [...matter.chain]
  for (const entry of matter.history.slice(chain.length)) chain.push(link(matter, entry, chain.at(-1) ?? '', hash))
  return chain
}

/** The first entry that no longer is what the chain says it was; null when all are. Entries cut off or added count as changed. */
export const brokenAt = (matter: Recorded & Pick<Matter, 'chain'>, hash: Hash): string | null => {
  const anew = chained({ ...matter, chain: [] }, hash)
  const longest = Math.max(anew.length, matter.chain.length)
  const position = Array.from({ length: longest }, (_, index) => index).find((i) => anew[i] !== matter.chain[i])
  return position === undefined ? null : (matter.history[position]?.id ?? `e${position + 1}`)
}

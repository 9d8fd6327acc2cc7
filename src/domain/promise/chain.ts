/** A digest of a text, as hex; handed in, because the rules draw nothing from the machine. */
export type Hash = (text: string) => string

type Recorded<Entry> = { _id: string; history: readonly Entry[] }
type Chained<Entry> = Recorded<Entry> & { chain: readonly string[] }

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, held]) => [name, inOrder(held)]))
}

/** Returns `chained` and `brokenAt` for one kind of document; `digestsOf` names the digests of the files of an entry. */
export const chainOf = <Entry extends { id: string }, Document extends Recorded<Entry>>(
  digestsOf: (document: Document, entry: Entry) => string[],
) => {
  const link = (document: Document, entry: Entry, before: string, hash: Hash): string =>
    hash(JSON.stringify([document._id, before, inOrder(entry), digestsOf(document, entry)]))

  /**
   * The chain over a history: each link is the digest of the one before, the entry – ids, times and salted digests, no words
   * or names, so that those can be erased – and the digests of its files. Links that are there already are kept.
   */
  const chained = (document: Document & Chained<Entry>, hash: Hash): string[] => {
    const chain = [...document.chain]
    for (const entry of document.history.slice(chain.length)) {
      chain.push(link(document, entry, chain.at(-1) ?? '', hash))
    }
    return chain
  }

  /** The first entry that no longer is what the chain says it was; null when all are. Entries cut off or added count as changed. */
  const brokenAt = (document: Document & Chained<Entry>, hash: Hash): string | null => {
    const anew = chained({ ...document, chain: [] }, hash)
    const longest = Math.max(anew.length, document.chain.length)
    const position = Array.from({ length: longest }, (_, index) => index).find((i) => anew[i] !== document.chain[i])
    return position === undefined ? null : (document.history[position]?.id ?? `e${position + 1}`)
  }

  return { chained, brokenAt }
}

import { Catalog } from '../store/catalog'
import { entriesOf } from '../store/indexes/entries'
import { keyText } from '../store/indexes/keys'
import { openStore } from '../store/open'
import { type Body, decodeBody } from '../store/storage/codec'
import { openDisk } from '../store/storage/disk'
import type { Doc } from '../store/types'
import { CLIENTS, type Journal, type Write } from './load'

/** Entries of the indexes that no document asks for, and such as are missing. Nobody may have the file open. */
export function indexFaults(file: string): string[] {
  const disk = openDisk(file)
  const faults: string[] = []
  try {
    for (const { id, name, indexes } of new Catalog(disk).all()) {
      const docs = disk.all('SELECT seq, body FROM docs WHERE collection=?', [id])
      for (const index of indexes) {
        const wanted = new Set(
          docs.flatMap(({ seq, body }) =>
            entriesOf(decodeBody(body as Body), index.fields).list.map(({ key }) => `${seq}:${keyText(key)}`),
          ),
        )
        const entries = disk.all('SELECT k, seq FROM entries WHERE ix=?', [index.id])
        const there = new Set(entries.map(({ k, seq }) => `${seq}:${keyText(k as Uint8Array)}`))
        const odd =
          [...wanted].filter((each) => !there.has(each)).length + [...there].filter((each) => !wanted.has(each)).length
        if (odd) faults.push(`${odd} entries of the index ${name}.${index.name} disagree with the documents`)
      }
    }
    return faults
  } finally {
    disk.close()
  }
}

function faultOf(write: Write, docs: Map<string, Doc>, later: Write[]): string | undefined {
  const doc = docs.get(write.id)
  const removed = later.some(({ kind, id }) => kind === 'remove' && id === write.id)
  if (write.kind === 'remove') return doc ? `${write.id} was removed and is there` : undefined
  if (write.kind === 'pair') {
    return docs.has(`${write.id}-a`) && docs.has(`${write.id}-b`)
      ? undefined
      : `the pair ${write.id} was answered and is not there`
  }
  if (removed) return undefined
  if (!doc) return `${write.id} was answered and is not there`
  if (write.kind === 'update' && Number(doc.n) < write.n) return `${write.id} has lost an update`
  return undefined
}

/** What is wrong with the data after a kill, in words: acknowledged and missing, torn, or at odds with the indexes. */
export function examine(file: string, journals: Journal[]): { faults: string[]; pairs: number[]; documents: number } {
  const { store } = openStore(file)
  const docs = new Map(store.find('things', { query: {} }).map((doc) => [doc._id, doc]))
  store.close()
  const faults: string[] = []
  for (const { done, pending } of journals) {
    for (const [at, write] of done.entries()) {
      const fault = faultOf(write, docs, pending ? [...done.slice(at + 1), pending] : done.slice(at + 1))
      if (fault) faults.push(fault)
    }
  }
  for (const { _id, n, copy } of docs.values()) if (n !== copy) faults.push(`${_id} is torn: ${n} and ${copy}`)
  const pairs = Array.from({ length: CLIENTS }, (_, client) => {
    const own = [...docs.values()].filter((doc) => doc.client === client)
    const first = own.filter(({ _id }) => _id.endsWith('-a')).length
    const second = own.filter(({ _id }) => _id.endsWith('-b')).length
    const counted = Number(docs.get(`count-${client}`)?.pairs ?? 0)
    if (first !== second || first !== counted) {
      faults.push(`the transactions of client ${client} are torn: ${first}, ${second}, counted ${counted}`)
    }
    return counted
  })
  return { faults: [...faults, ...indexFaults(file)], pairs, documents: docs.size }
}

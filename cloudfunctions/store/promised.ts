import type { Remembering } from '@/domain/kernel/remembered'
import type { Kind } from '@/domain/matter/kinds'
import type { KindBesideCases } from '@/domain/message/kinds'
import type { Hash } from '@/domain/promise/chain'
import type { AnyPromised } from '@/domain/promise/promised'
import { _, collection } from '../platform/cloud'
import { digestOf } from '../platform/ids'
import { store } from './store'

/** The kinds of documents that make promises. All of them lie in one collection, so that one look finds whatever is due. */
export type PromisedKind = Kind | KindBesideCases

/** A document with promises, of whichever kind. */
export type PromisedDoc = AnyPromised & { kind: PromisedKind }

const MATTERS = 'matters'
const promised = collection<PromisedDoc>(MATTERS)

/** A document with promises by its id, whichever kind it is. */
export const loadPromised = (id: string): Promise<PromisedDoc | null> => promised.get(id)

/** Documents whose next moment has come, the earliest first. */
export const duePromised = (now: number, limit: number): Promise<PromisedDoc[]> =>
  promised.find({ where: { wakeAt: _.lte(now) }, order: [['wakeAt', 'asc']], limit })

/** A kind that is no case; its `number` is unique in the estate, as those of cases are: whoever needs none takes the id. */
type BesideCases = AnyPromised & Remembering & { kind: KindBesideCases; number: string }

/** Returns where documents of a kind that is no case are kept, each write with its chain: beside the cases, told apart by `kind`. */
export const promisedStore = <Document extends BesideCases>(
  kind: Document['kind'],
  chained: (document: Document, hash: Hash) => string[],
) => {
  const documents = collection<Document>(MATTERS)
  const linked = (one: Document): Document => ({ ...one, chain: chained(one, digestOf) })

  /** Stores a new one; false when it is there already, or its number belongs to another. */
  const add = (one: Document): Promise<boolean> => documents.insert([linked(one)])

  /** One by its id; null when there is none, or the id is that of another kind. */
  const load = async (id: string): Promise<Document | null> => {
    const found = await documents.get(id)
    return found?.kind === kind ? found : null
  }

  return {
    documents,
    add,
    load,
    changes: store(documents, {
      prepare: (before, after) => (after.history === before?.history ? after : linked(after)),
    }),
  }
}

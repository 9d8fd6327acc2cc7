import type { Kind } from '@/domain/matter/kinds'
import type { AnyPromised } from '@/domain/promise/promised'
import { _, collection } from '../platform/cloud'

/** The kinds of documents that make promises. All of them lie in one collection, so that one look finds whatever is due. */
export type PromisedKind = Kind | 'application'

/** A document with promises, of whichever kind. */
export type PromisedDoc = AnyPromised & { kind: PromisedKind }

const promised = collection<PromisedDoc>('matters')

/** A document with promises by its id, whichever kind it is. */
export const loadPromised = (id: string): Promise<PromisedDoc | null> => promised.get(id)

/** Documents whose next moment has come, the earliest first. */
export const duePromised = (now: number, limit: number): Promise<PromisedDoc[]> =>
  promised.find({ where: { wakeAt: _.lte(now) }, order: [['wakeAt', 'asc']], limit })

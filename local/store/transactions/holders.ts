import type { Collection, Index } from '../indexes/collection'
import type { Entry } from '../indexes/entries'

/** Whoever has written something that is not committed yet. */
type Holder = { readonly id: string }

/** Who holds what of the data until he is done with it. */
export interface Holders {
  /** True when nobody holds anything. */
  readonly none: boolean
  /** The open transaction that has written this document. */
  holderOf(collection: Collection, key: Uint8Array): Holder | undefined
  /** The open transaction that has taken this value of a unique index. */
  claimantOf(index: Index, entry: Entry): Holder | undefined
}

import type { Doc } from '../types'
import { type Body, decodeBody } from './codec'
import type { SqlRow } from './disk'

/** A document where it stands: `seq` is its place in natural order, `key` the bytes of its `_id`. */
export type Row = { seq: number; key: Uint8Array; body: Body; doc: Doc }

export function rowOf({ seq, k, body }: SqlRow): Row {
  return { seq: Number(seq), key: k as Uint8Array, body: body as Body, doc: decodeBody(body as Body) }
}

import { randomBytes } from 'node:crypto'
import { typeName } from './bson/shell-text'
import type { Collection } from './indexes/collection'
import { keyOf } from './indexes/keys'
import { unwritable } from './refusals'
import { decodeBody, encodeBody, sameBody } from './storage/codec'
import type { Session } from './transactions/session'
import type { Doc, UpdateOptions } from './types'
import { applyOperators, refuseDollars, replacement, seedOf } from './update/update'

const newId = (): string => randomBytes(16).toString('hex')

function insertOne(session: Session, collection: Collection, given: Record<string, unknown>): string {
  refuseDollars(given)
  const { _id = newId(), ...rest } = given
  if (Array.isArray(_id) || _id instanceof RegExp)
    throw unwritable(`The '_id' value cannot be of type ${typeName(_id)}`)
  const doc = { _id, ...rest } as Doc
  session.write({ collection, key: keyOf(_id), after: { doc, body: encodeBody(doc) } })
  return doc._id
}

export function insert(session: Session, collection: Collection, docs: Record<string, unknown>[]): string[] {
  return docs.map((doc) => insertOne(session, collection, doc))
}

function upsert(session: Session, collection: Collection, { query, update, merge }: UpdateOptions): string {
  const { _id = newId(), ...seed } = { ...seedOf(query) }
  const start = { _id, ...seed } as Doc
  return insertOne(
    session,
    collection,
    merge ? applyOperators(start, update, query, true) : replacement({ _id: start._id }, update),
  )
}

/** `updated` counts only documents that are different afterwards. */
export function update(
  session: Session,
  collection: Collection,
  options: UpdateOptions,
): { updated: number; upsertedId?: string } {
  const { query, update, merge, multi } = options
  const rows = session.find(collection, { query, limit: multi ? undefined : 1 })
  if (rows.length === 0 && options.upsert) return { updated: 0, upsertedId: upsert(session, collection, options) }
  let updated = 0
  for (const before of rows) {
    const doc = merge ? applyOperators(decodeBody(before.body), update, query) : replacement(before.doc, update)
    const body = encodeBody(doc)
    if (sameBody(body, before.body)) continue
    session.write({ collection, key: before.key, before, after: { doc, body } })
    updated++
  }
  return { updated }
}

export function remove(
  session: Session,
  collection: Collection,
  { query, multi }: { query: Record<string, unknown>; multi: boolean },
): number {
  const rows = session.find(collection, { query, limit: multi ? undefined : 1 })
  for (const before of rows) session.write({ collection, key: before.key, before })
  return rows.length
}

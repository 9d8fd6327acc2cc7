import { shellText } from '../bson/shell-text'
import { duplicateKey } from '../refusals'
import type { StoreError } from '../types'
import type { Index } from './collection'
import type { Entry } from './entries'

type Named = Pick<Index, 'name' | 'fields'>

export function duplicateOf(collection: string, index: Named, { values }: Pick<Entry, 'values'>): StoreError {
  const fields = index.fields.map(({ name }, at) => `${name}: ${shellText(values[at] ?? null)}`)
  return duplicateKey(collection, index.name, `{ ${fields.join(', ')} }`)
}

export function duplicateId(collection: string, id: unknown): StoreError {
  return duplicateOf(collection, { name: '_id_', fields: [{ name: '_id', order: 1 }] }, { values: [id] })
}

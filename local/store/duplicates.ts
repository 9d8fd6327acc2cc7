import type { Index } from './collection'
import type { Entry } from './entries'
import { duplicateKey } from './refusals'
import { shellText } from './shell-text'
import type { StoreError } from './types'

type Named = Pick<Index, 'name' | 'fields'>

export function duplicateOf(collection: string, index: Named, { values }: Pick<Entry, 'values'>): StoreError {
  const fields = index.fields.map(({ name }, at) => `${name}: ${shellText(values[at] ?? null)}`)
  return duplicateKey(collection, index.name, `{ ${fields.join(', ')} }`)
}

export function duplicateId(collection: string, id: unknown): StoreError {
  return duplicateOf(collection, { name: '_id_', fields: [{ name: '_id', order: 1 }] }, { values: [id] })
}

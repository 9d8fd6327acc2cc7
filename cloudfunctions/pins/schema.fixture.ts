/** A schema of valibot as far as it is walked here: every field that decides what is taken. */
type Schema = {
  type: string
  kind?: string
  entries?: Record<string, Schema>
  item?: Schema
  key?: Schema
  value?: Schema
  wrapped?: Schema
  options?: readonly unknown[]
  literal?: unknown
  default?: unknown
  pipe?: readonly Part[]
}
type Part = Schema & { requirement?: unknown; message?: unknown; description?: string }

const shown = (value: unknown): string => (value instanceof RegExp ? String(value) : JSON.stringify(value)) ?? 'by code'

/** What a schema asks beyond its type: limits, patterns, and the reason it refuses with. */
const limit = ({ type, requirement, message, description }: Part): string => {
  if (description !== undefined) return `as ${description}`
  const asks = requirement === undefined ? type : `${type} ${shown(requirement)}`
  return typeof message === 'string' ? `${asks} (${message})` : asks
}

/** What a text goes through, one after the other, also where a sort of text is made of another. */
const partsOf = (schema: Schema): Part[] =>
  (schema.pipe ?? []).flatMap((part) => (part.kind === 'schema' ? (part === schema ? [] : partsOf(part)) : [part]))

const word = (schema: Schema): string => {
  const limits = partsOf(schema).map(limit)
  const choice = schema.options ? ` ${schema.options.map(String).join('|')}` : ''
  const literal = 'literal' in schema ? ` ${shown(schema.literal)}` : ''
  return [`${schema.type}${choice}${literal}`, ...limits].join(', ')
}

/** Returns a line for each field that an input has, by its path: type, limits, whether it may be left out. */
export const fieldsOf = (given: unknown, path: string, sort = ''): string[] => {
  const schema = given as Schema
  if (schema.wrapped) {
    const otherwise = 'default' in schema && schema.default !== undefined ? ` = ${shown(schema.default)}` : ''
    return fieldsOf(schema.wrapped, path, `${sort}${schema.type}${otherwise} `)
  }
  const own = `${path}: ${sort}${word(schema)}`
  if (schema.type === 'record') {
    return [own, ...fieldsOf(schema.key, `${path}{key}`), ...fieldsOf(schema.value, `${path}{}`)]
  }
  if (schema.item) return [own, ...fieldsOf(schema.item, `${path}[]`)]
  const inside = Object.keys(schema.entries ?? {}).sort()
  return [own, ...inside.flatMap((name) => fieldsOf(schema.entries?.[name], `${path}.${name}`))]
}

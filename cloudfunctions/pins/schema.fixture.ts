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
type Part = Schema & { requirement?: unknown; message?: unknown }

const shown = (value: unknown): string => (value instanceof RegExp ? String(value) : JSON.stringify(value)) ?? 'by code'

/** What a schema asks beyond its type: limits, patterns, and the reason it refuses with. */
const limit = ({ type, requirement, message }: Part): string => {
  const asks = requirement === undefined ? type : `${type} ${shown(requirement)}`
  return typeof message === 'string' ? `${asks} (${message})` : asks
}

const word = (schema: Schema): string => {
  const limits = (schema.pipe ?? []).filter(({ kind }) => kind !== 'schema').map(limit)
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

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A copy in which `replace` has stood in for every value, however deep, for which it answers something. */
export function replaced(value: unknown, replace: (value: unknown) => unknown): unknown {
  const instead = replace(value)
  if (instead !== undefined) return instead
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace))
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, replaced(field, replace)]))
}

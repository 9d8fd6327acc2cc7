export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * The value with another in place of every one in it, however deep, for which `replace` answers something. What has none is
 * the very same; what has some is a copy.
 */
export function replaced(value: unknown, replace: (value: unknown) => unknown): unknown {
  const instead = replace(value)
  if (instead !== undefined) return instead
  const isList = Array.isArray(value)
  if (!isList && !isPlainObject(value)) return value
  let changed = false
  const after = (isList ? value : Object.values(value)).map((field) => {
    const other = replaced(field, replace)
    changed ||= other !== field
    return other
  })
  if (!changed) return value
  return isList ? after : Object.fromEntries(Object.keys(value).map((name, at) => [name, after[at]]))
}

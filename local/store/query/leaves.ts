/** What a query sees at a dotted path: each value found, and for an array its elements too. `undefined` is "missing". */
export type Leaf = { value: unknown; element: boolean }

const INDEX = /^(0|[1-9]\d*)$/

/** Follows a path the way MongoDB's queries do: through objects, into the objects of an array, and by position. */
export function leavesAt(doc: unknown, path: string[]): Leaf[] {
  const found: Leaf[] = []

  const visit = (value: unknown, depth: number): void => {
    if (depth === path.length) {
      found.push({ value, element: false })
      if (Array.isArray(value)) for (const item of value) found.push({ value: item, element: true })
      return
    }
    const name = path[depth] as string
    if (Array.isArray(value)) {
      if (INDEX.test(name) && Number(name) < value.length) visit(value[Number(name)], depth + 1)
      for (const item of value) if (isDocument(item)) visit(item, depth)
      return
    }
    visit(isDocument(value) && Object.hasOwn(value, name) ? value[name] : undefined, depth + 1)
  }

  visit(doc, 0)
  return found
}

function isDocument(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

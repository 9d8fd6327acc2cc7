import { Refusal } from './refusal'

/**
 * `where({})`, or a where whose every condition was undefined, would touch every document of the collection. The cloud
 * does it; here it is refused with an explanation.
 */
export function refuseUnlimited(verb: 'update' | 'remove', query: Record<string, unknown>): void {
  if (Object.keys(query).length > 0) return
  throw new Refusal(
    'INVALID_PARAM',
    `${verb}() with an empty condition would ${verb} every document (conditions that are undefined or {} are dropped by the SDK); name a condition such as {_id: _.exists(true)}`,
  )
}

/** The SDK sends these without the transaction's id, so that they neither see it nor are rolled back with it. */
export function refuseOutsideTransaction(what: string): never {
  throw new Refusal(
    'INVALID_PARAM',
    `${what} while a transaction is open is sent outside the transaction: it does not see its writes and is not rolled back; use doc() inside, or do it before or after`,
  )
}

/**
 * A command (`_.inc(1)` …) at a place where the SDK does not expect one, such as `add()`, a list, or `_.elemMatch(a.and(b))`,
 * is serialised as a plain object: stored as such, or never found.
 */
export function refuseStrayCommand<T>(where: string, data: T): T {
  const command = strayCommand(data)
  if (command === undefined) return data
  throw new Refusal(
    'INVALID_PARAM',
    `_.${command} arrived as a plain object: at this place in ${where} the SDK does not understand commands; give a value`,
  )
}

function strayCommand(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Date) return undefined
  if (!Array.isArray(value)) {
    const { operator, operands, ...rest } = value as { operator?: unknown; operands?: unknown }
    const strangers = Object.keys(rest).filter((key) => key !== 'fieldName' && key !== '_internalType')
    if (typeof operator === 'string' && Array.isArray(operands) && strangers.length === 0) return operator
  }
  for (const each of Object.values(value)) {
    const found = strayCommand(each)
    if (found !== undefined) return found
  }
  return undefined
}

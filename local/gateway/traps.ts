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

/** Whether an update command (`_.inc(1)` …) was serialised as if it were data, as `add()` does. */
export function holdsUpdateCommand(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsUpdateCommand)
  if (typeof value !== 'object' || value === null || value instanceof Date) return false
  const { operator, operands, ...rest } = value as { operator?: unknown; operands?: unknown }
  const strangers = Object.keys(rest).filter((key) => key !== 'fieldName' && key !== '_internalType')
  if (typeof operator === 'string' && Array.isArray(operands) && strangers.length === 0) return true
  return Object.values(value).some(holdsUpdateCommand)
}

/**
 * What the next calls of one interface come to: `errcode` (a number for WeChat's interfaces, a code such as
 * `DATABASE_REQUEST_FAILED` for the wire's actions) without being done; or a time-out `before` or `after` it was done;
 * or the end of whoever asks, `kill` before or after it was done; or only `hangMs` real milliseconds of waiting first, which
 * the others may have too. `skip`: so many calls go through untouched first.
 */
export type Fault = {
  api: string
  times: number
  errcode?: number | string
  errmsg?: string
  timeout?: 'before' | 'after'
  hangMs?: number
  kill?: 'before' | 'after'
  skip?: number
}

const isHalf = (value: unknown): boolean => value === undefined || value === 'before' || value === 'after'

/** Throws an Error that says what is wrong with an order. */
export function readFault(order: Record<string, unknown>): Fault {
  const { api, times = 1, errcode, errmsg, timeout, hangMs, kill, skip = 0, ...strange } = order
  const fail = (why: string): never => {
    throw new Error(why)
  }
  const [odd] = Object.keys(strange)
  if (odd !== undefined) fail(`a fault has no "${odd}"`)
  if (typeof api !== 'string' || api === '') return fail('"api" must name an interface, such as subscribeMessage.send')
  if (!Number.isInteger(times) || (times as number) < 1) fail('"times" must be 1 or more')
  if (errcode !== undefined && typeof errcode !== 'number' && typeof errcode !== 'string') fail('"errcode" is a code')
  if (errmsg !== undefined && typeof errmsg !== 'string') fail('"errmsg" must be a string')
  if (!isHalf(timeout)) fail('"timeout" is "before" or "after"')
  if (!isHalf(kill)) fail('"kill" is "before" or "after"')
  if (!Number.isInteger(skip) || (skip as number) < 0) fail('"skip" must be 0 or more')
  if (hangMs !== undefined && !(typeof hangMs === 'number' && hangMs >= 0)) fail('"hangMs" must be milliseconds')
  const ends = [errcode, timeout, kill].filter((end) => end !== undefined)
  if (ends.length === 0 && hangMs === undefined) fail('give "errcode", "timeout", "kill" or "hangMs"')
  if (ends.length > 1) fail('"errcode", "timeout" and "kill" exclude one another')
  return { ...order, api, times: times as number } as Fault
}

/** Errors on demand, in the order they were ordered; forgotten at the end of the process. */
export class Faults {
  private ordered: Fault[] = []

  order(fault: Fault): void {
    this.ordered.push({ ...fault })
  }

  /** What is still to come. */
  list(): Fault[] {
    return this.ordered.map((fault) => ({ ...fault }))
  }

  clear(): void {
    this.ordered = []
  }

  /** The fault of this call of an interface, which may have several names; it counts as used. */
  take(names: (string | undefined)[]): Fault | null {
    const fault = this.ordered.find(({ api }) => names.includes(api))
    if (!fault) return null
    if (fault.skip) {
      fault.skip -= 1
      return null
    }
    fault.times -= 1
    if (fault.times === 0) this.ordered = this.ordered.filter((other) => other !== fault)
    return fault
  }
}

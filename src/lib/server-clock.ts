let offset = 0
const watchers = new Set<() => void>()

/** The server's clock, as far as the last reply told; every countdown and "ago" counts from it. */
export const serverNow = (): number => Date.now() + offset

/** Calls back whenever a reply has told of another time than the phone went by; answers how to stop that. */
export const onClockSet = (then: () => void): (() => void) => {
  watchers.add(then)
  return () => watchers.delete(then)
}

/** What comes and goes on the way of a reply is no reason to draw anything again. */
const WORTH_SAYING_MS = 500

/** A reply said `now`, and was under way from `sentAt` until this moment. */
export const heardFromServer = (now: number, sentAt: number): void => {
  const before = offset
  offset = now - Math.round((sentAt + Date.now()) / 2)
  if (Math.abs(offset - before) >= WORTH_SAYING_MS) for (const then of watchers) then()
}

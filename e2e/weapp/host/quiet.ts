/** So long nothing may happen until what the phone shows counts as standing; rows that follow come later than that. */
const QUIET = 150
const LOOK = 30

/** What an app does so much later is no part of the first screen. */
const LATER = 300

let asking = 0
let last = 0
let unsettled = 0
let waiting: (() => void)[] = []

/** Something was drawn or has come. */
export const stirred = (): void => {
  last = performance.now()
}

/** A question to the cloud that is under way. */
export async function asked<T>(question: Promise<T>): Promise<T> {
  asking += 1
  try {
    return await question
  } finally {
    asking -= 1
    stirred()
  }
}

/** Long enough for everything that an answer sets off at once to be drawn, as timers come in the order of their moments. */
const TURN = 60
let turn: Promise<unknown> = Promise.resolve()

/**
 * Where pages are weighed: answers come one by one in the order of the questions, each after what the one before set off was
 * drawn. However quick this machine is, a page hands over the same, which is the most that it can be.
 */
export function inTurn<T>(question: Promise<T>): Promise<T> {
  if (!globalThis.isWeighed) return question
  const before = turn
  const mine = before.then(() => question)
  turn = mine.catch(() => undefined).then(() => new Promise((done) => setTimeout(done, TURN)))
  return mine
}

/** Tells once when the cloud has answered everything and nothing more is drawn. */
export function whenQuiet(tell: () => void): void {
  stirred()
  unsettled += 1
  const timer = setInterval(() => {
    if (asking > 0 || performance.now() - last < QUIET) return
    clearInterval(timer)
    tell()
    unsettled -= 1
    if (unsettled > 0) return
    const now = waiting
    waiting = []
    for (const work of now) work()
  }, LOOK)
}

/** The app's own timers: what it does later waits until the first screen stands, however slow this machine is. */
export const setTimeoutOfApp = (work: () => void, ms = 0): ReturnType<typeof setTimeout> => {
  const later = () => {
    if (unsettled > 0) waiting.push(work)
    else work()
  }
  return setTimeout(ms < LATER ? work : later, ms)
}

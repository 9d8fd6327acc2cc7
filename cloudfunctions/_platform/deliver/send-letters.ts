import { inPassing } from '../patience'
import { armClock } from '../wechat'
import { deliver } from './deliver'
import { type Known, type Letter, landLetters } from './land'

/** How long telling may hold up a tap, in milliseconds, and then the call that looks after what it did not come to. */
export const PATIENCE_MS = 400
const ARMING_MS = 100

/**
 * Lands messages and sends them on. Repeating it doubles nothing: each message has one id, and only who landed it sends it.
 * `landed` is called once they lie in the inboxes. What is left over goes to a delayed call.
 */
export const sendLetters = async (
  letters: Letter[],
  now: number,
  landed: () => Promise<unknown> = async () => {},
  known?: Known,
): Promise<void> => {
  const send = await landLetters(letters, now, known)
  const sending = deliver(send).then((later) => armClock(later, Date.now(), 'messages'))
  await Promise.all([sending, landed()])
}

/** Waits for work with messages, but not for long: what is not done by then is looked after by a delayed call. */
export const sendInPassing = async (
  work: Promise<unknown>,
  { now, what, patienceMs }: { now: number; what: string; patienceMs: number },
): Promise<void> => {
  const done = work.then(
    () => 'done' as const,
    (error: unknown) => console.error('messages wait for the clock', what, error),
  )
  if ((await inPassing(patienceMs, done)) === 'done') return
  await inPassing(ARMING_MS, Promise.all([armClock([now], now), armClock([now], now, 'messages')]))
}

import { armClock } from '../wechat'
import { within } from '../within'
import { deliver } from './deliver'
import { type Letter, landLetters } from './land'

/** How long telling, or arming the clock, may hold up a tap, in milliseconds (design §5). */
export const PATIENCE_MS = 500

/**
 * Lands messages and sends them on. Repeating it doubles nothing: each message has one id, and only who landed it sends it.
 * `landed` is called once they lie in the inboxes. What is left over goes to a delayed call.
 */
export const sendLetters = async (
  letters: Letter[],
  now: number,
  landed: () => Promise<unknown> = async () => {},
): Promise<void> => {
  const send = await landLetters(letters, now)
  const [later] = await Promise.all([deliver(send), landed()])
  await armClock(later, Date.now(), 'messages')
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
  if ((await within(patienceMs, done)) === 'done') return
  await within(PATIENCE_MS, Promise.all([armClock([now], now), armClock([now], now, 'messages')]))
}

import { inPassing } from '../../../platform/patience'
import { armClock } from '../../../platform/wechat'
import { addToInboxes, type ChannelState, type OutgoingMessage } from './add-to-inboxes'
import { deliver } from './deliver'

/** How long telling may hold up a tap, in milliseconds, and then the call that looks after what it did not come to. */
export const PATIENCE_MS = 400
const ARMING_MS = 100

/**
 * Delivers messages and sends them on. Repeating it doubles nothing: each message has one id, and only who delivered it sends it.
 * `delivered` is called once they lie in the inboxes. What is left over goes to a delayed call.
 */
export const sendMessages = async (
  outgoing: OutgoingMessage[],
  now: number,
  delivered: () => Promise<unknown> = async () => {},
  known?: ChannelState,
): Promise<void> => {
  const send = await addToInboxes(outgoing, now, known)
  const sending = deliver(send).then((later) => armClock(later, Date.now(), 'messages'))
  await Promise.all([sending, delivered()])
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

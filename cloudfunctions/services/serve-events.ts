import * as v from 'valibot'
import { isFromApp } from '../platform/caller'

const pushed = v.object({
  FromUserName: v.pipe(v.string(), v.minLength(1)),
  Event: v.string(),
  /** Whole seconds, as text or number. */
  CreateTime: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((seconds) => Number(seconds) * 1000),
    v.number(),
  ),
})

/** One event of WeChat about one WeChat user; `at` in epoch milliseconds, whole seconds; the rest as it came. */
export type PushedEvent = { openid: string; event: string; at: number; body: unknown }

/** What a handler does must stand repeating: WeChat tells a thing twice, late and in any order. */
export type Hear = (event: PushedEvent, now: number) => Promise<unknown>

/**
 * The door for WeChat's message push. Refuses callers from the app; an event that nobody waits for, or of no known shape,
 * is let go, a failure is thrown so that WeChat tells it again.
 */
export const serveEvents =
  (handlers: Record<string, Hear>) =>
  async (body: unknown): Promise<'success' | { refused: true }> => {
    if (isFromApp()) return { refused: true }
    const read = v.safeParse(pushed, body)
    const hear = read.success && Object.hasOwn(handlers, read.output.Event) ? handlers[read.output.Event] : undefined
    if (!read.success || !hear) {
      console.error('an event that nobody waits for', JSON.stringify(body).slice(0, 500))
      return 'success'
    }
    const { FromUserName: openid, Event: event, CreateTime: at } = read.output
    await hear({ openid, event, at, body }, Date.now())
    return 'success'
  }

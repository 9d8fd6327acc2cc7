import type { Reply } from '@/contract'
import { CallError } from './call-error'

/** Pauses before asking again, in milliseconds; as many further tries as there are pauses. */
const PAUSES = [300, 900]

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const unfinished = (reply: Reply<unknown>): boolean => !reply.ok && reply.error.code === 'INTERNAL'
const hiccup = (error: unknown): boolean => error instanceof CallError && error.code === 'INTERNAL'

/**
 * Asks again when the platform failed on the way or the server broke off: every command carries its key, so nothing
 * happens twice. Refusals and a missing network are answers and come back at once.
 */
export async function persist<Out>(ask: () => Promise<Reply<Out>>, wait = pause): Promise<Reply<Out>> {
  for (const ms of PAUSES) {
    try {
      const reply = await ask()
      if (!unfinished(reply)) return reply
    } catch (error) {
      if (!hiccup(error)) throw error
    }
    await wait(ms)
  }
  return ask()
}

import type { TemplateKey } from '@/domain/message/template'
import { call, newKey } from '@/lib/call'
import { platform } from '@/lib/platform/platform'
import { useSession } from '../session/session'

/**
 * Asks for one more push of each kind. Has to be the first thing a tap handler waits for; whatever the answer, what the
 * person came to do goes on. Answers whether any was allowed, and when the server knows of it.
 */
export async function askPushes(kinds: TemplateKey[]): Promise<{ allowed: boolean; known: Promise<unknown> }> {
  const { me } = useSession.getState()
  if (!me) return { allowed: false, known: Promise.resolve() }
  const given = await platform.askSubscribe(kinds.map((kind) => me.templates[kind])).catch((): string[] => [])
  const accepted = kinds.filter((kind) => given.includes(me.templates[kind]))
  const allowed = accepted.length > 0
  // Only a hint: WeChat's own event counts.
  const report = () => call('messages.reportSubscription', { key: newKey(), accepted }).catch(() => undefined)
  return { allowed, known: allowed ? report() : Promise.resolve() }
}

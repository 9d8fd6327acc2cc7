import type { TemplateKey } from '@/domain/message/template'
import { call, newKey } from '@/lib/call'
import { platform } from '@/lib/platform'
import { useSession } from '../session/session'

/**
 * Asks for one more push of each kind. Has to be the first thing a tap handler waits for; whatever the answer, what the
 * person came to do goes on. Answers whether any was allowed.
 */
export async function askPushes(kinds: TemplateKey[]): Promise<boolean> {
  const { me } = useSession.getState()
  if (!me) return false
  const given = await platform.askSubscribe(kinds.map((kind) => me.templates[kind])).catch((): string[] => [])
  const accepted = kinds.filter((kind) => given.includes(me.templates[kind]))
  // Only a hint: WeChat's own event counts.
  if (accepted.length > 0) call('messages.reportSubscription', { key: newKey(), accepted }).catch(() => undefined)
  return accepted.length > 0
}

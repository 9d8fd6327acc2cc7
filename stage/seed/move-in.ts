import { randomUUID } from 'node:crypto'
import type { Input, Me } from '../../src/contract'
import { type TemplateKey, templateKeys } from '../../src/domain/message/template'
import type { Caller, Door } from '../door'

/** Somebody who has accepted an invitation and can act. */
export type Actor = { name: string; me: Me; caller: Caller }

/** The phone's own name for one command. */
export const newKey = (): string => randomUUID()

/** Allows one more push of each template, as a yes in WeChat's dialog does. */
export async function allowPushes({ caller, me }: Actor, which: readonly TemplateKey[] = templateKeys): Promise<void> {
  await caller.subscribe(which.map((template) => me.templates[template]))
  await caller.ask('messages.reportSubscription', { key: newKey(), accepted: [...which] })
}

/** Staff take employee messages, as the button on 我的 asks them to; nothing happens for a resident. */
export async function takeEmployeeMessages({ caller }: Actor): Promise<void> {
  const { employee } = await caller.ask('messages.reach', {})
  if (!employee) return
  await caller.ask('messages.reportEmployee', { key: newKey(), ...(await caller.employ(employee.missing)) })
}

/** Sets an estate up through the api door; then everybody accepts his invitation with his own WeChat. */
export async function moveIn(
  door: Door,
  plan: Input<'people.setUpEstate'>,
  openids: Record<string, string>,
): Promise<Map<string, Actor>> {
  const as = (name: string) => door.as(openids[name] ?? name)
  const first = await as(plan.manager.name)
  const { invitations } = await first.ask('people.setUpEstate', plan)
  const actors = new Map<string, Actor>()
  const join = async (name: string, code: string | null) => {
    const caller = code === null ? first : await as(name)
    const me = code === null ? await caller.ask('people.me', {}) : await caller.ask('people.acceptInvitation', { code })
    actors.set(name, { name, me, caller })
  }
  await join(plan.manager.name, null)
  for (const { name, code } of invitations) await join(name, code)
  return actors
}

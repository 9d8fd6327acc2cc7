import type { ActionName, Input, Output } from '@/contract'
import { CallError } from './call-error'
import { persist } from './persist'
import { platform } from './platform/platform'
import { heardFromServer } from './server-clock'
import { signedOut } from './signed-out'

/** The one door out: asks the server and answers what it answered, or throws a CallError. */
export async function call<A extends ActionName>(action: A, input: Input<A>): Promise<Output<A>> {
  if (signedOut.is()) throw new CallError('NOT_SIGNED_IN', '', 'SIGNED_OUT')
  let sentAt = Date.now()
  const ask = () => {
    sentAt = Date.now()
    return platform.send(action, input)
  }
  const reply = await persist(ask).catch((error: unknown) => {
    throw error instanceof CallError ? error : new CallError('OFFLINE')
  })
  heardFromServer(reply.now, sentAt)
  if (reply.ok) return reply.data as Output<A>
  const { code, requestId, reason, path, id, until } = reply.error
  throw new CallError(code, requestId, reason, path, id, until)
}

/** The phone's own name for a command, made once when the person begins it and reused when it is sent again. */
export const newKey = (): string =>
  `k${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

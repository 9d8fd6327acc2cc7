import * as v from 'valibot'
import { type ActionName, type CheckedInput, contract, type Output } from '@/contract'
import type { Reason, Reply } from '@/contract/errors'
import type { Person } from '@/domain/people/person'
import { callerOf } from './caller'
import { personByOpenid } from './db/people'
import { Fault } from './fault'
import { digestOfAsked, requestNumber } from './ids'
import { asOneTap } from './patience'

/**
 * One call of a person: who (null while not bound to anybody), when, the number to ask about it, and the digest of what is
 * asked.
 */
export type Call = { openid: string; person: Person | null; now: number; requestId: string; digest: string }

/** A person's command as the documents remember it that it changes. */
export const commandOf = ({ now, digest }: Call, by: string, key: string) => ({ by, now, key, digest })

export type Verb<A extends ActionName> = (input: CheckedInput<A>, call: Call) => Promise<Output<A>>
export type Verbs = { [A in ActionName]: Verb<A> }

/** The person of a call; refuses who is not bound to anybody here. */
export const signedIn = (call: Call): Person => {
  if (!call.person) throw new Fault('NOT_SIGNED_IN')
  return call.person
}

const reasons: readonly Reason[] = ['TEXT_EMPTY', 'TEXT_TOO_LONG', 'PHOTO_NEEDED', 'PHONE_UNCLEAR']

const checked = <A extends ActionName>(action: A, input: unknown): CheckedInput<A> => {
  const result = v.safeParse(contract[action].input, input)
  if (result.success) return result.output as CheckedInput<A>
  const [issue] = result.issues
  const path = v.getDotPath(issue) ?? undefined
  throw new Fault(
    'BAD_INPUT',
    reasons.find((reason) => reason === issue.message),
    path,
  )
}

const isAction = (action: unknown): action is ActionName =>
  typeof action === 'string' && Object.hasOwn(contract, action)

const carryOut = async (verbs: Verbs, event: { action?: unknown; input?: unknown }, now: number, requestId: string) => {
  const caller = callerOf()
  if (caller.kind !== 'person' || caller.openid === '') throw new Fault('NOT_SIGNED_IN')
  const { action } = event
  if (!isAction(action)) throw new Fault('BAD_INPUT', 'UNKNOWN_ACTION', 'action')
  const input = checked(action, event.input ?? {})
  const person = await personByOpenid(caller.openid)
  const verb = verbs[action] as Verb<ActionName>
  const digest = digestOfAsked(action, input)
  return verb(input, { openid: caller.openid, person, now, requestId, digest })
}

/** The door for people: unpacks the call, checks the input against the contract, and turns every end into a reply. */
export const serve =
  (verbs: Verbs) =>
  async (event: { action?: unknown; input?: unknown }): Promise<Reply<unknown>> => {
    const requestId = requestNumber()
    const now = Date.now()
    try {
      const data = await asOneTap(() => carryOut(verbs, event, now, requestId))
      return { ok: true, data, now: Date.now() }
    } catch (error) {
      if (error instanceof Fault) {
        const { code, reason, path } = error
        return {
          ok: false,
          error: { code, ...(reason && { reason }), ...(path && { path }), requestId },
          now: Date.now(),
        }
      }
      console.error('request', requestId, event.action, error)
      return { ok: false, error: { code: 'INTERNAL', requestId }, now: Date.now() }
    }
  }

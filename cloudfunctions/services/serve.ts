import * as v from 'valibot'
import type { ActionName, CheckedInput } from '@/contract'
import type { Reason, Reply } from '@/contract/errors'
import { type Area, carryOut, type Row } from '../platform/actions'
import { AppError } from '../platform/app-error'
import { callerOf } from '../platform/caller'
import { digestOfAsked, requestNumber } from '../platform/ids'
import { asOneTap } from '../platform/patience'
import { personByOpenid } from '../store/people/people'
import { countCall, refuseKnownLoop } from './limits'

type Prefix = ActionName extends `${infer P}.${string}` ? P : never
/** Where the actions of each prefix are; an area is read and compiled with its first call. */
export type Areas = { [P in Prefix]: () => Promise<{ actions: Area }> }

const reasons: readonly Reason[] = ['TEXT_EMPTY', 'TEXT_TOO_LONG', 'PHOTO_NEEDED', 'PHONE_UNCLEAR', 'NAME_RESERVED']

type ActionOnWire<A extends ActionName> = { row: Row<A>; schema: v.GenericSchema }

/** The row of an action and what checks its input. Refuses what is no action. */
const find = async (areas: Areas, action: unknown): Promise<ActionOnWire<ActionName>> => {
  const name = typeof action === 'string' ? action : ''
  const prefix = name.split('.')[0] as Prefix
  const { rows, wire } = Object.hasOwn(areas, prefix) ? (await areas[prefix]()).actions : { rows: {}, wire: {} }
  const [row, entry] = Object.hasOwn(rows, name) ? [rows[name as ActionName], wire[name as ActionName]] : []
  if (!row || !entry) throw new AppError('BAD_INPUT', 'UNKNOWN_ACTION', 'action')
  return { row: row as Row<ActionName>, schema: entry.input }
}

const checked = <A extends ActionName>(schema: v.GenericSchema, input: unknown): CheckedInput<A> => {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output as CheckedInput<A>
  const [issue] = result.issues
  const path = v.getDotPath(issue) ?? undefined
  throw new AppError(
    'BAD_INPUT',
    reasons.find((reason) => reason === issue.message),
    path,
  )
}

type Event = { action?: unknown; input?: unknown }

const answer = async (areas: Areas, event: Event, now: number, requestId: string) => {
  const caller = callerOf()
  if (caller.kind !== 'person' || caller.openid === '') throw new AppError('NOT_SIGNED_IN')
  const { row, schema } = await find(areas, event.action)
  const input = checked(schema, event.input ?? {})
  refuseKnownLoop(caller.openid, event.action as ActionName, now)
  const person = await personByOpenid(caller.openid)
  await countCall({ openid: caller.openid, isKnown: person !== null, now }, event.action as ActionName)
  const digest = digestOfAsked(event.action as ActionName, input)
  return carryOut(row, input, { openid: caller.openid, person, now, requestId, digest })
}

/** The door for people: unpacks the call, checks the input against the contract, and turns every end into a reply. */
export const serve =
  (areas: Areas) =>
  async (event: Event): Promise<Reply<unknown>> => {
    const requestId = requestNumber()
    const now = Date.now()
    try {
      const data = await asOneTap(() => answer(areas, event, now, requestId))
      return { ok: true, data, now: Date.now() }
    } catch (error) {
      if (error instanceof AppError) {
        const { code, reason, path, id, until } = error
        return {
          ok: false,
          error: {
            code,
            ...(reason && { reason }),
            ...(path && { path }),
            ...(id && { id }),
            ...(until && { until }),
            requestId,
          },
          now: Date.now(),
        }
      }
      console.error('request', requestId, event.action, error)
      return { ok: false, error: { code: 'INTERNAL', requestId }, now: Date.now() }
    }
  }

import type { Tell } from '@/domain/message/outbox'
import { EMERGENCY, officeDuties, reach } from '@/domain/message/reach'
import type { Person } from '@/domain/people/person'
import type { AnyPromised } from '@/domain/promise/promised'
import { unawaited } from '../../platform/unawaited'
import { recipients } from '../../store/people/people'
import { peopleOfIds } from '../people/names'
import type { Written } from '../promises/plug'
import { type ChannelState, channelStateOf, type OutgoingMessage } from './deliver/add-to-inboxes'
import { sendInPassing, sendMessages } from './deliver/send-messages'
import { listUnaddressed, type Unaddressed } from './list-unaddressed'

/** A document with something to tell, as it is to be written, and what its kind says of it. */
type Teller = Pick<Written, 'plug' | 'after'>

const momentOf = ({ history }: AnyPromised, { entryId }: Tell): { at: number; position: number } => {
  const position = history.findIndex(({ id }) => id === entryId)
  return { at: history[position]?.at ?? 0, position: position % 1000 }
}

const outgoingMessage = (
  { plug, after }: Teller,
  tell: Tell,
  person: Person | null,
  people: readonly Person[],
  now: number,
): OutgoingMessage => {
  const personId = person?._id ?? EMERGENCY
  const { at, position } = momentOf(after, tell)
  const { as, ...wording } = plug.message(after, tell, person, people, now)
  return {
    person,
    as,
    doc: {
      _id: `${after._id}:${tell.entryId}:${personId}`,
      estateId: after.estateId,
      personId,
      kind: tell.kind,
      at,
      order: at * 1000 + position,
      ...wording,
    },
  }
}

const unaddressed = ({ plug, after }: Teller, tell: Tell, people: readonly Person[]): Unaddressed[] => {
  const unheard = plug.unheard(after, tell, people)
  const id = `${after._id}:${tell.entryId}:${tell.to}`
  const { estateId } = after
  return unheard ? [{ id, estateId, kind: tell.kind, since: momentOf(after, tell).at, ...unheard }] : []
}

const namedIn = ({ plug, after }: Teller) => [...plug.named(after), ...after.tell.map(({ personId }) => personId)]

/** People who were just loaded, or are being loaded: whoever of the office has to hear of it is among them. */
export type Loaded = Promise<readonly Person[]> | undefined

/** Everybody whom these documents may have to be told to, and whoever else is asked for, in one read. */
export const lookUp = (
  tellers: readonly Teller[],
  others: readonly (string | null)[] = [],
): Promise<readonly Person[]> => {
  const forStaff = tellers.filter(({ after }) => after.tell.some(({ to }) => to !== 'resident'))
  const ids = new Set([...tellers.flatMap(namedIn), ...others])
  ids.delete(null)
  return recipients([...new Set(forStaff.map(({ after }) => after.estateId))], [...ids] as string[], officeDuties)
}

const reached = async (teller: Teller, people: readonly Person[], now: number) => {
  const { plug, after } = teller
  const audiences = after.tell.map(({ to }) => to)
  const extra = await plug.lookUpFor(after, audiences, now)
  const heard = after.tell.map((tell) => ({
    tell,
    ...reach(tell, plug.hearers(after, tell, { people, extra }, now), after.estateId),
  }))
  const outgoing = heard.flatMap(({ tell, people: told }) =>
    (tell.to === 'emergency' ? [null] : told).map((person) => outgoingMessage(teller, tell, person, people, now)),
  )
  const allUnaddressed = heard
    .filter(({ people: told }) => told.length === 0)
    .flatMap(({ tell }) => unaddressed(teller, tell, people))
  return { teller, outgoing, allUnaddressed, delivered: heard.map(({ tell, heardBy }) => ({ ...tell, heardBy })) }
}

/** What is to be told to whom, and what has to be known to send it: everything that can be read before it stands. */
export type Ready = { heard: Awaited<ReturnType<typeof reached>>[]; known: ChannelState }

const getReady = async (tellers: readonly Teller[], now: number, loaded: Loaded): Promise<Ready> => {
  const people = loaded ? await peopleOfIds(tellers.flatMap(namedIn), await loaded) : await lookUp(tellers)
  const heard = await Promise.all(tellers.map((teller) => reached(teller, people, now)))
  const outgoing = heard.flatMap((one) => one.outgoing)
  return { heard, known: await channelStateOf(outgoing, now) }
}

/** Looks up what telling takes, as documents are about to be written; null when there is nothing to tell. Writes nothing. */
export const readyToTell = (tellers: readonly Teller[], now: number, loaded?: Loaded): Promise<Ready> | null => {
  const untold = tellers.filter(({ after }) => after.tell.length > 0)
  return untold.length === 0 ? null : unawaited(getReady(untold, now, loaded))
}

const tellAll = async (ready: Promise<Ready>, now: number): Promise<void> => {
  const { heard, known } = await ready
  const elsewhere = await listUnaddressed(
    heard.flatMap((one) => one.allUnaddressed),
    now,
  )
  // One person hears of an entry once, whatever he is there for.
  const outgoing = new Map([...heard.flatMap((one) => one.outgoing), ...elsewhere].map((one) => [one.doc._id, one]))
  const clearAll = async () => {
    // One after the other: a step that falls due meanwhile need not wait for all of them.
    for (const { teller, delivered } of heard) await teller.plug.delivered(teller.after, delivered)
  }
  await sendMessages([...outgoing.values()], now, clearAll, elsewhere.length === 0 ? known : undefined)
}

/**
 * Delivers what documents have to tell to the inboxes and sends it on. Repeating it doubles nothing; what takes longer than
 * `patienceMs`, or fails, is left to the clock, so that a hanging WeChat never delays a tap.
 */
export const tellOut = async (ready: Promise<Ready> | null, now: number, patienceMs: number): Promise<void> => {
  if (ready) await sendInPassing(tellAll(ready, now), { now, what: 'of promises', patienceMs })
}

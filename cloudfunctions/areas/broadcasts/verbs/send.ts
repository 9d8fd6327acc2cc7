import type { CheckedInput } from '@/contract'
import { mayBroadcast } from '@/domain/broadcast/audience'
import { type Broadcast, draw, follow } from '@/domain/broadcast/broadcast'
import { accept } from '@/domain/kernel/result'
import { SECOND } from '@/domain/kernel/time'
import { dutiesOf } from '@/domain/people/person'
import { type Call, commandOf, type Verb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { idFromKey } from '../../../platform/ids'
import { inPassing } from '../../../platform/patience'
import { refuseDoubted } from '../../../services/content'
import { changeTogether } from '../../../store/change-together'
import { loadEstate, noteBroadcast } from '../../../store/estate/estates'
import { plan } from '../../../store/jobs'
import { addBroadcast, broadcastStore, loadBroadcast } from '../../../store/messages/broadcasts'
import { created, madeBefore } from '../../../store/store'
import { audienceIn, authorised } from '../authorised'
import { carryUntil } from '../carry'
import { countAudience } from '../count'
import { broadcastJob } from '../job'

type SendInput = CheckedInput<'broadcasts.send'>

const PATIENCE_MS = 500
/** Staff and the first hundred residents at once; the clock has all the others within seconds. */
const AT_ONCE = 2
const SOON = 6 * SECOND

const firstOf = async (input: SendInput): Promise<Broadcast | null> => {
  if (!input.follows) return null
  const first = await loadBroadcast(input.follows.id)
  if (!first) throw new AppError('NOT_FOUND')
  return first
}

/** A new broadcast, checked from all sides, that nobody has yet. */
const drawn = async (_id: string, input: SendInput, call: Call): Promise<Broadcast> => {
  const first = await firstOf(input)
  const estateId = first?.estateId ?? call.person.estateId
  const me = authorised(call, estateId, first?.audience.residents ?? input.audience?.residents ?? 'follow')
  const followed = first && input.follows && follow(first, _id, input.follows.as, call.now)
  if (followed && !followed.ok) throw refusal(followed.reason)
  const estate = await loadEstate(estateId)
  const named = first ? null : input.audience
  if (!first && !named) throw new AppError('BAD_INPUT', 'NOBODY_THERE')
  const audience = named ? await audienceIn(estate, named) : (first as Broadcast).audience
  const [{ people: expected }] = await Promise.all([
    countAudience(estate, audience, call.now, false),
    refuseDoubted([input.words], call, 'words'),
  ])
  const { words, hours, follows } = input
  const kind = first?.kind ?? input.kind
  const draft = { _id, estateId, kind, words, audience, hours, follows, expected, by: me._id, at: call.now }
  const one = draw(draft)
  if (!one.ok) throw refusal(one.reason)
  return one.value
}

type Following = { one: Broadcast; first: Broadcast }

/** One that corrects or ends another is written with the note on the other that it does: the first to do so counts. */
const store = async (one: Broadcast, command: ReturnType<typeof commandOf>): Promise<void> => {
  const { follows } = one
  if (!follows) {
    await addBroadcast(created(one, command))
    return
  }
  const places = { one: broadcastStore.at(one._id), first: broadcastStore.at(follows.id) }
  await changeTogether<Following>(places, command, ({ one: there, first }) => {
    if (there || !first) return accept({})
    const followed = follow(first, one._id, follows.as, command.now)
    return followed.ok ? accept({ one, first: followed.value }) : followed
  })
}

/**
 * Sends a broadcast (G4), or one that corrects or ends another. The answer does not wait for everybody: the clock carries it
 * on, also when this call dies. Refuses: words with a blank or of doubt, nobody there, followed already.
 */
export const send: Verb<'broadcasts.send'> = async (input, call) => {
  const id = idFromKey(call.person._id, input.key)
  const command = commandOf(call, call.person._id, input.key)
  const known = await loadBroadcast(id)
  const mayRead = known !== null && mayBroadcast(dutiesOf(call.person, known.estateId), 'follow')
  const one = known ? madeBefore(known, command, mayRead) : await drawn(id, input, call)
  await plan(broadcastJob(one, one.at + SOON), call.now)
  if (!known) await store(one, command)
  await noteBroadcast(one.estateId, one.liveUntil)
  const first = carryUntil(one, () => Date.now(), Date.now() + SOON, AT_ONCE)
  await inPassing(
    PATIENCE_MS,
    first.catch((error: unknown) => console.error('a broadcast waits for the clock', id, error)),
  )
  return { id }
}

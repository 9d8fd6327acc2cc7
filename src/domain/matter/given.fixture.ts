import type { Commitment } from '../commitment/commitment'
import { defaultPolicy } from '../commitment/policy'
import { MINUTE } from '../kernel/time'
import type { Sealed } from '../kernel/words'
import type { Member } from '../people/dispatch'
import type { Used } from '../work/log'
import type { Line } from '../work/quotation'
import type { Capacity } from './capacity'
import type { Command, Refusal } from './command'
import { decide } from './decide'
import { type Filing, fileCase } from './file'
import type { Matter, Repair } from './matter'
import type { Photo } from './media'
import { onClock, told } from './on-clock'
import { helpersOf } from './parts'

/** Saturday 21 November 2026, 10:00 in Shanghai. */
export const T0 = Date.UTC(2026, 10, 21, 2, 0)

export const sealed = (words: string): Sealed => ({
  words,
  salt: 'salt',
  digest: `digest of ${words}`,
  check: 'passed',
})

export const photo = (id: string, by: string, purpose: Photo['purpose'] = 'filed'): Photo => ({
  id,
  by,
  at: T0,
  purpose,
  fileId: `cloud://env/photos/${by}/${id}.jpg`,
  digest: `digest of ${id}`,
  point: null,
  check: 'passed',
  thumb: { fileId: `cloud://env/photos/${by}/${id}-small.jpg`, digest: `digest of small ${id}` },
})

export const chen: Member = {
  personId: 'chen',
  duties: ['engineer'],
  skills: ['water', 'general'],
  homes: [],
  load: 0,
  helping: 0,
}
export const wu: Member = {
  personId: 'wu',
  duties: ['engineer'],
  skills: ['water', 'power'],
  homes: [],
  load: 2,
  helping: 0,
}
export const lin: Member = { personId: 'lin', duties: ['desk'], skills: [], homes: [], load: 0, helping: 0 }
export const team: Member[] = [wu, chen, lin]

type What = 'id' | 'number' | 'kind' | 'place' | 'category' | 'urgency' | 'words'

/** Filed by Mrs Li on her own phone, with nothing said that need not be. */
export const filedByLi = (what: Pick<Filing, What> & Partial<Filing>, members: Member[], at = T0): Matter =>
  fileCase(
    {
      estateId: 'estate-1',
      residentId: 'li',
      homeId: 'home-1',
      homeLabel: 'home 1',
      channel: 'app',
      receiverId: null,
      caller: null,
      contactId: null,
      preferredAt: null,
      photos: [],
      voice: null,
      aboutId: null,
      superiors: [],
      anonymous: false,
      ...what,
    },
    { by: 'li', as: 'resident', now: at, key: 'key-file', policy: defaultPolicy },
    members,
  )

/** A burst pipe in Mrs Li's kitchen, filed at T0. */
export const filed = (about: Partial<Filing> = {}, members: Member[] = team, at = T0): Repair => {
  const pipe = { place: 'kitchen', category: 'water', urgency: 'urgent', words: sealed('the pipe burst') } as const
  return filedByLi({ id: 'case-1', number: '261121-00001', kind: 'repair', ...pipe, ...about }, members, at) as Repair
}

const capacities: Record<string, Capacity[]> = {
  li: ['resident'],
  chen: ['assignee', 'helper'],
  wu: ['assignee', 'helper'],
  lin: ['desk', 'receiver'],
  he: ['manager'],
}

/** What `by` gets for a command at a moment: the changed case, or the reason why not. */
export const ask = <Each extends Matter>(matter: Each, by: string, now: number, command: Command): Each | Refusal => {
  const holds: Partial<Record<Capacity, boolean>> = {
    assignee: matter.assigneeId === by,
    helper: helpersOf(matter).includes(by),
  }
  const as = (capacities[by] ?? []).filter((c) => holds[c] ?? true)
  const key = `key-${by}-${command.move}-${now}`
  const decided = decide(matter, command, { by, as, now, key, policy: defaultPolicy })
  return decided.ok ? { ...(decided.value as Each), rev: matter.rev + 1 } : decided.reason
}

/** The same, where the command has to succeed. */
export const does = <Each extends Matter>(matter: Each, by: string, now: number, command: Command): Each => {
  const answer = ask(matter, by, now, command)
  if (typeof answer === 'string') throw new Error(`${by} may not ${command.move}: ${answer}`)
  return answer
}

/** The case after the clock has run at a moment, everything told. */
export const atClock = <Each extends Matter>(matter: Each, now: number): Each => {
  const woken = onClock(matter, now) ?? matter
  return told(
    woken,
    woken.tell.map((tell) => ({ ...tell, heardBy: tell.to })),
  )
}

export const arrival = (by: string): Command => ({
  move: 'arrive',
  photo: photo(`arrival-${by}`, by, 'arrival'),
  evidence: { kind: 'photo', photoId: `arrival-${by}`, metres: 20 },
})

/** A quotation with one line that the household would pay, or none when it costs nothing. */
export const plan = (paidFen: number, payer: Line['payer'] = 'paid'): Command => ({
  move: 'proposePlan',
  words: sealed('a new valve'),
  itemsDigest: 'digest of the lines',
  lines: [{ item: 'valve', unit: 'piece', quantity: 100, unitFen: paidFen, payer }],
})

export const seals = (pieces: number): Used => ({ use: 'part', name: 'seal', quantity: pieces * 100, unit: 'piece' })

/** Work that a person writes down, his own unless said otherwise. */
export const worked = (
  personId: string,
  about: Partial<Extract<Command, { move: 'logWork' }>> & { from: number; until: number },
): Command => ({
  move: 'logWork',
  personId,
  used: [],
  words: sealed('changed the valve'),
  itemsDigest: 'digest of what was used',
  corrects: null,
  ...about,
})

export const minutes = (n: number): number => T0 + n * MINUTE

/** What happened, in order, without the details. */
export const events = (matter: Matter): string[] =>
  matter.history.map((e) => ('step' in e ? `${e.what}:${e.rule}:${e.step}` : e.what))

/** The three-minute promise of a round. */
export const respond = (matter: Matter, round = 1): Commitment => {
  const found = matter.commitments.find((c) => c.rule === 'respond' && c.round === round)
  if (!found) throw new Error('no respond promise')
  return found
}

/** What still has to be told, and to whom. */
export const tellings = (matter: Matter): string[] => matter.tell.map((t) => `${t.kind} → ${t.personId ?? t.to}`)

import { defaultPolicy } from '../../commitment/policy'
import { MINUTE } from '../../kernel/time'
import { type Member, superiorsOf } from '../../people/dispatch'
import type { Capacity } from '../capacity'
import type { Command, Refusal } from '../command'
import { decide } from '../decide'
import type { Filing } from '../file'
import { arrival, filedByLi, photo, sealed, T0 } from '../given.fixture'
import type { ConcernCase } from '../matter'

const member = (personId: string, duty: Member['duties'][number], load = 0): Member => ({
  personId,
  duties: [duty],
  skills: [],
  homes: [],
  load,
  helping: 0,
})

export const crew: Member[] = [
  member('mei', 'cleaner'),
  member('lin', 'desk'),
  member('tao', 'desk', 1),
  member('sun', 'supervisor'),
  member('he', 'manager'),
]

/** A complaint of Mrs Li about a staircase nobody swept, filed at T0. */
export const complained = (about: Partial<Filing> = {}, team = crew): ConcernCase => {
  const stairs = { place: 'stairs', category: 'cleaning', urgency: 'ordinary', words: sealed('nobody sweeps') } as const
  return filedByLi(
    { id: 'case-2', number: '261121-00002', kind: 'complaint', ...stairs, ...about },
    team,
  ) as ConcernCase
}

const offices: Record<string, Capacity[]> = {
  li: ['resident'],
  lin: ['desk'],
  tao: ['desk'],
  sun: ['supervisor'],
  he: ['manager'],
}

/** Everything somebody of the estate is towards the case. */
export const capacitiesOf = (matter: ConcernCase, by: string): Capacity[] => {
  if (by === matter.aboutId) return []
  return [
    ...(offices[by] ?? []),
    ...(matter.assigneeId === by ? (['assignee'] as const) : []),
    ...(matter.receiverId === by ? (['receiver'] as const) : []),
    ...(matter.measures.some(({ personId }) => personId === by) ? (['doer'] as const) : []),
  ]
}

/** What `by` gets for a command: the changed case, or the reason why not. */
export const asks = (matter: ConcernCase, by: string, now: number, command: Command): ConcernCase | Refusal => {
  const as = capacitiesOf(matter, by)
  const decided = decide(matter, command, { by, as, now, key: `key-${by}-${now}`, policy: defaultPolicy })
  return decided.ok ? { ...(decided.value as ConcernCase), rev: matter.rev + 1 } : decided.reason
}

/** The same, where the command has to succeed. */
export const carries = (matter: ConcernCase, by: string, now: number, command: Command): ConcernCase => {
  const answer = asks(matter, by, now, command)
  if (typeof answer === 'string') throw new Error(`${by} may not ${command.move}: ${answer}`)
  return answer
}

export const findings: Command = {
  move: 'recordFindings',
  cause: 'people',
  found: sealed('left out on three days'),
  remedy: sealed('swept today'),
}
export const result: Command = {
  move: 'tellResult',
  words: sealed('it is swept daily now'),
  photos: [],
  noMeasure: null,
}
export const judged: Command = { move: 'judge', decision: 'valid', reason: sealed('it is so') }
/** Why nothing more has to be done about what is true. */
export const nothingMore: Command = { ...result, noMeasure: sealed('happened once') } as Command

/** Looked into, and nothing decided yet. */
export const lookedInto = (matter = complained()): ConcernCase => {
  const handler = matter.assigneeId ?? ''
  const there = carries(matter, handler, T0 + MINUTE, { move: 'accept' })
  const seen = carries(there, handler, T0 + 2 * MINUTE, arrival(handler))
  return carries(seen, handler, T0 + 60 * MINUTE, findings)
}

/** As far as the result: accepted, at the place, looked into, judged and told. */
export const told = (matter = complained()): ConcernCase => {
  const looked = lookedInto(matter)
  const decided = matter.kind === 'complaint' ? carries(looked, 'sun', T0 + 70 * MINUTE, judged) : looked
  return carries(decided, matter.assigneeId ?? '', T0 + 90 * MINUTE, nothingMore)
}

/** It turned out to be about somebody of the crew; the manager takes over when nobody of his superiors is there, or the desk. */
export const named = (personId: string, team = crew): Command => ({
  move: 'nameColleague',
  personId,
  reason: sealed('seen on the camera'),
  team,
  superiors: superiorsOf(crew.find((one) => one.personId === personId)?.duties ?? []),
  instead: personId === 'he' ? 'sun' : 'he',
})

export const signature = (textDigest: string) => ({ photo: photo('signed', 'li'), textDigest })

import fc from 'fast-check'
import { defaultPolicy } from '../commitment/policy'
import { chooseCaller } from '../follow-up/choose-caller'
import { personOf, whomToCall } from '../follow-up/whom'
import { duties, relations } from '../people/duties'
import { membership, person, staff } from '../people/given.fixture'
import { any, commandOf, run, type Step, standingOf, step } from './any-history.fixture'
import { capacitiesOn } from './capacity'
import { decide } from './decide'
import { flows, type Move, movesOf } from './flow'
import { T0 } from './given.fixture'
import type { Kind } from './kinds'
import type { Matter } from './matter'
import { concernOf, helpersOf } from './parts'

/** What says for the household how it is, whether it says so itself or somebody writes down what it said. */
const theirWords: Move[] = [
  ...(['answerProposal', 'answerPlan', 'confirmArrival', 'confirm', 'sendBack', 'cancel', 'reopen'] as const),
  ...(['noteCall', 'confirmByCall', 'closeUnconfirmed', 'followUp'] as const),
]

/** Whoever has the work, helps, answers for it, has a measure, or did something of it before. */
const hasPart = (matter: Matter, id: string): boolean =>
  [matter.assigneeId, matter.receiverId, ...helpersOf(matter)].includes(id) ||
  concernOf(matter).measures.some(({ personId }) => personId === id) ||
  matter.history.some(
    ({ by, as, what }) =>
      by === id && (as === 'assignee' || as === 'helper') && what !== 'caseAccepted' && what !== 'caseDeclined',
  )

const cast = ['chen', 'wu', 'mei', 'lin', 'tao', 'sun', 'he']
const roles = fc.record({
  id: fc.constantFrom(...cast),
  relation: fc.constantFrom(...relations),
  decides: fc.boolean(),
  held: fc.subarray([...duties]),
})
const kinds = fc.constantFrom<Kind>('repair', 'complaint', 'suggestion', 'enquiry')

const somebody = ({ id, relation, decides, held }: typeof roles extends fc.Arbitrary<infer One> ? One : never) =>
  person(id, {
    homes: [membership(relation, { decides, forId: relation === 'proxy' ? 'li' : null })],
    staff: staff(held.length > 0 ? [{ estateId: 'estate-1', duties: held }] : []),
  })

/** Every moment of random histories, with somebody of several roles who lives where it happened. */
const always = (holds: (matter: Matter, me: ReturnType<typeof somebody>, now: number, pick: number) => void) =>
  fc.assert(
    fc.property(
      kinds,
      roles,
      fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }),
      (kind, about, steps: Step[]) => {
        const me = somebody(about)
        run(any(kind), steps).forEach(({ after, now }, n) => {
          holds(after, me, now, n)
        })
      },
    ),
    { numRuns: 150 },
  )

test('nobody speaks for his household about his own work, whatever else he is', () => {
  let looked = 0
  always((matter, me, now, pick) => {
    if (!hasPart(matter, me._id)) return
    const as = capacitiesOn(me, matter, now)
    expect(movesOf(matter, as).filter((move) => theirWords.includes(move))).toEqual([])
    for (const move of theirWords.filter((one) => one in flows[matter.kind][matter.status])) {
      looked += 1
      const act = { by: me._id, as, now, key: 'key', policy: defaultPolicy }
      expect(decide(matter, commandOf(matter, move, me._id, now, pick), act).ok).toBe(false)
    }
  })
  expect(looked).toBeGreaterThan(1_000)
})

test('he still sees the case of his home, and the others of it say all that they could', () => {
  always((matter, me, now) => {
    if (concernOf(matter).aboutId === me._id) return
    expect(capacitiesOn(me, matter, now)).not.toEqual([])
    const li = person('li', { homes: [membership('owner')] })
    expect(movesOf(matter, capacitiesOn(li, matter, now))).toEqual(movesOf(matter, standingOf(matter, 'li')))
  })
})

test('who lives there writes down no word of his household as its office: he says it himself, or nobody does', () => {
  always((matter, me, now) => {
    const moves = movesOf(matter, capacitiesOn(me, matter, now))
    const byCall: Move[] = ['noteCall', 'confirmByCall', 'closeUnconfirmed', 'followUp']
    expect(moves.filter((move) => byCall.includes(move))).toEqual([])
  })
})

test('nobody is called about his own work, nor calls his own household', () => {
  always((matter, me, now) => {
    const his = { ...matter, residentId: me._id, contactId: me._id }
    if (hasPart(matter, me._id)) expect(whomToCall(his).map((who) => personOf(his, who))).not.toContain(me._id)
    expect(chooseCaller([me], matter, [], new Map(), now)).toBeNull()
  })
})

test('who gave a case of his home back before he came says again what the household thinks', () => {
  const handed = { ...any('repair'), assigneeId: null, receiverId: 'lin' } as Matter
  const me = person('chen', { homes: [membership('owner')] })
  const entry = { ...handed.history[0], by: 'chen', as: 'assignee' as const, what: 'caseDeclined' as const }
  const declined = { ...handed, history: [...handed.history, entry] } as unknown as Matter
  expect(capacitiesOn(me, declined, T0 + 1)).toEqual(['resident'])
})

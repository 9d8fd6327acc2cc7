import { defaultPolicy } from '../commitment/policy'
import { HOUR, MINUTE } from '../kernel/time'
import { alarmsOf } from './alarms'
import { chainOf } from './chain'
import { type FlowOf, mayMoveIn, movesIn } from './flow'
import { onClockOf } from './on-clock'
import type { Plug } from './plug'
import type { Promised } from './promised'
import { recorder, TELL_RETRY_MS } from './record'
import { endAll, promise } from './running'

/** A kind of document that is no case, with as little of its own as there can be: a key that is lent, and has to come back. */
type Lent = { what: 'keyLent'; digest: string } | { what: 'keyReturned' }
type Status = 'out' | 'back'
type Capacity = 'desk' | 'borrower'
type Loan = Promised<Lent, Status, Capacity> & { kind: 'loan'; isOut: boolean }

const plug: Plug<Lent, Status, Capacity, Loan> = {
  tellFor: (_before, entry, stepTo = []) => {
    const to = entry.what === 'keyReturned' ? (['desk'] as const) : stepTo
    const kind = entry.what === 'keyReturned' ? ('confirmed' as const) : ('missed' as const)
    return to.map((audience) => ({ entryId: entry.id, kind, to: audience, personId: null, since: entry.at }))
  },
  derived: (loan) => ({ ...loan, isOut: loan.status === 'out' }),
  heard: ['keyReturned'],
  short: ['step'],
}

const flow: FlowOf<'giveBack', Status, Capacity> = { out: { giveBack: { to: 'back', by: ['desk'] } }, back: {} }
const { record, settled } = recorder(plug)
const { onClock, told } = onClockOf(plug)
const { chained, brokenAt } = chainOf<Loan['history'][number], Loan>(() => [])
const hash = (text: string) => `${text.length}:${text.slice(-30)}`

const T0 = 1_000_000
const desk = (now: number) => ({ by: 'lin', as: 'desk', now, key: 'k', policy: defaultPolicy }) as const
const words = { words: 'for the plumber', salt: 's', digest: 'd', check: 'passed' } as const

const lent = (): Loan => {
  const blank: Loan = {
    _id: 'loan-1',
    rev: 0,
    v: 1,
    kind: 'loan',
    estateId: 'estate-1',
    status: 'out',
    round: 1,
    isOut: true,
    notes: {},
    commitments: [],
    history: [],
    chain: [],
    tell: [],
    heard: {},
    wakeAt: null,
  }
  const running = promise(blank, 'step', desk(T0), T0 + HOUR)
  return settled(record(running, desk(T0), { what: 'keyLent', digest: words.digest }, { sealed: words }))
}

const returned = (loan: Loan, now: number): Loan =>
  settled(record(endAll(loan, now, 'met'), desk(now), { what: 'keyReturned' }, { to: 'back' }))

test('an entry, its words and the next moment of the clock are there at once', () => {
  const { history, notes, wakeAt, isOut } = lent()
  expect(history.map(({ what, from, to }) => [what, from, to])).toEqual([['keyLent', null, 'out']])
  expect(notes.e1).toMatchObject({ words: 'for the plumber', by: 'lin' })
  expect([wakeAt, isOut]).toEqual([T0 + HOUR, true])
})

test('the clock tells a miss once, in the name of nobody', () => {
  const missed = onClock(lent(), T0 + HOUR) as Loan
  expect(missed.history.at(-1)).toMatchObject({ what: 'promiseStepped', step: 'miss', by: 'system' })
  expect(missed.tell).toMatchObject([{ kind: 'missed', to: 'supervisor' }])
  expect(missed.wakeAt).toBe(T0 + HOUR + TELL_RETRY_MS)
  expect(onClock(missed, T0 + HOUR)).toBeNull()
})

test('what was delivered is told no more, and who heard of what its kind names stays on record', () => {
  const back = returned(lent(), T0 + MINUTE)
  const [tell] = back.tell
  if (!tell) throw new Error('nothing to tell')
  const delivered = told(back, [{ ...tell, heardBy: 'desk' }])
  expect([delivered.tell, delivered.heard, delivered.isOut, delivered.wakeAt]).toEqual([
    [],
    { e2: ['desk'] },
    false,
    null,
  ])
})

test('a short promise has a call for its end from the start, and needs no other', () => {
  expect(alarmsOf(null, lent(), plug.short)).toEqual([T0 + HOUR])
  expect(alarmsOf(lent(), lent(), plug.short)).toEqual([])
})

test('its table says who may do what', () => {
  expect(mayMoveIn(flow.out, 'giveBack', ['desk'])).toEqual({ ok: true, value: { as: 'desk', to: 'back' } })
  expect(mayMoveIn(flow.out, 'giveBack', ['borrower'])).toEqual({ ok: false, reason: 'NOT_YOURS' })
  expect(mayMoveIn(flow.back, 'giveBack', ['desk'])).toEqual({ ok: false, reason: 'NOT_NOW' })
  expect(movesIn(flow.out, ['desk'])).toEqual(['giveBack'])
})

test('a changed entry breaks its chain', () => {
  const loan = returned(lent(), T0 + MINUTE)
  const sealed = { ...loan, chain: chained(loan, hash) }
  const [first, ...rest] = sealed.history
  if (!first) throw new Error('no history')
  expect(brokenAt(sealed, hash)).toBeNull()
  expect(brokenAt({ ...sealed, history: [{ ...first, by: 'somebody' }, ...rest] }, hash)).toBe('e1')
})

import { defaultPolicy } from '../../commitment/policy'
import { DAY, HOUR, MINUTE } from '../../kernel/time'
import type { Capacity } from '../capacity'
import type { Command } from '../command'
import { decide } from '../decide'
import { arrival, atClock, does, filed, photo, sealed, T0, team } from '../given.fixture'
import type { Matter } from '../matter'
import { silence } from './silence'

/** The same in the order in which it is told: who, what, when. */
const then = (matter: Matter, by: string, command: Command, at: number): Matter => does(matter, by, at, command)

const done = (): Matter => {
  const accepted = then(filed(), 'chen', { move: 'accept' }, T0 + MINUTE)
  const arrived = then(accepted, 'chen', arrival('chen'), T0 + 2 * MINUTE)
  return then(arrived, 'chen', { move: 'complete', words: null, photos: [photo('c1', 'chen', 'after')] }, T0 + HOUR)
}

/** Ready for a call: both reminders and the call task have been told. */
const silent = (): Matter => atClock(done(), T0 + HOUR + 3 * DAY)
const CALLED = T0 + HOUR + 3 * DAY

const as = (by: string, capacities: Capacity[], now: number) => ({
  by,
  as: capacities,
  now,
  key: `key-${by}-${now}`,
  policy: defaultPolicy,
})
const desk = (matter: Matter, command: Command, now: number) =>
  decide(matter, command, as('lin', ['desk', 'receiver'], now))
const unanswered: Command = { move: 'noteCall', result: 'noAnswer', words: null }
const close: Command = { move: 'closeUnconfirmed', reason: sealed('nobody answers') }

/** Three calls at three days and hours. */
const called = (): Matter =>
  [0, DAY + 3 * HOUR, 2 * DAY + 8 * HOUR].reduce(
    (matter, passed) => then(matter, 'lin', unanswered, CALLED + passed),
    silent(),
  )

test('the clock closes nothing: a hundred days later the case is done, without a rating, and somebody has to call', () => {
  const later = Array.from({ length: 100 }, (_, n) => T0 + n * DAY).reduce(atClock, done())
  expect(later).toMatchObject({ status: 'done', open: true, rating: null, confirmedByCall: null, overAt: null })
  expect(later.silentSince).toBe(CALLED)
  expect(later.history.filter(({ what }) => what === 'callNoted')).toEqual([])
  expect(later.wakeAt).toBeNull()
})

test('before the call task there is nothing to close, however often somebody called', () => {
  const early = then(done(), 'lin', unanswered, T0 + 2 * HOUR)
  expect(desk(early, close, T0 + 3 * HOUR)).toEqual({ ok: false, reason: 'STILL_TIME' })
  expect(silence(atClock(early, CALLED)).tries).toBe(0)
})

test('closing needs as many unanswered calls as the policy says, at several days and hours', () => {
  const inARow = [0, MINUTE, 2 * MINUTE].reduce(
    (matter, passed) => then(matter, 'lin', unanswered, CALLED + passed),
    silent(),
  )
  expect(desk(inARow, close, CALLED + HOUR)).toEqual({ ok: false, reason: 'MORE_TRIES' })
  expect(silence(called()).tries).toBe(3)
  const closed = then(called(), 'lin', close, CALLED + 3 * DAY)
  expect(closed).toMatchObject({ status: 'unconfirmed', open: false, rating: null, silentSince: null })
})

test('a call in which the resident wants to answer later is no unanswered one', () => {
  const later = then(silent(), 'lin', { move: 'noteCall', result: 'later', words: null }, CALLED)
  expect(silence(later).tries).toBe(0)
})

test('what the resident says on the phone closes it, apart and without a rating', () => {
  const closed = then(silent(), 'lin', { move: 'confirmByCall', words: sealed('it works') }, CALLED + HOUR)
  expect(closed).toMatchObject({ status: 'closed', rating: null, confirmedByCall: { by: 'lin', at: CALLED + HOUR } })
  expect(closed.tell.map(({ kind, to }) => `${kind} ${to}`)).toEqual(
    expect.arrayContaining(['confirmedByCall resident', 'confirmed receiver']),
  )
})

test('who did the work neither asks about it nor closes it', () => {
  const self = (command: Command) => decide(called(), command, as('chen', ['assignee', 'receiver'], CALLED + 3 * DAY))
  expect(self(unanswered)).toEqual({ ok: false, reason: 'OWN_WORK' })
  expect(self({ move: 'confirmByCall', words: null })).toEqual({ ok: false, reason: 'OWN_WORK' })
  expect(self(close)).toEqual({ ok: false, reason: 'OWN_WORK' })
})

test('a resident takes a case that was closed without a word up again, at any time, and the first clock runs anew', () => {
  const closed = then(called(), 'lin', close, CALLED + 3 * DAY)
  const missed = closed.commitments.filter(({ ended }) => ended === null)
  const again = then(
    closed,
    'li',
    { move: 'reopen', reason: sealed('it drips'), team, followUpId: null },
    T0 + 300 * DAY,
  )
  expect(missed).toEqual([])
  expect(again).toMatchObject({ open: true, round: 2, overAt: null, rating: null, receiverId: closed.receiverId })
  expect(again.commitments.slice(-2)).toMatchObject([
    { rule: 'respond', round: 2, ended: null },
    { rule: 'feedback', round: 2, ended: null },
  ])
  expect(again.commitments.slice(0, closed.commitments.length)).toEqual(closed.commitments)
})

test('a confirmed case is taken up again within the term, not after it, and by the office only after a follow-up call', () => {
  const closed = then(done(), 'li', { move: 'confirm', rating: 2, words: null }, T0 + 2 * HOUR)
  const reopen = (followUpId: string | null): Command => ({
    move: 'reopen',
    reason: sealed('it drips'),
    team,
    followUpId,
  })
  const end = T0 + 2 * HOUR + defaultPolicy.reopenMs
  const resident = (now: number) => decide(closed, reopen(null), as('li', ['resident'], now))
  expect(resident(end - 1).ok).toBe(true)
  expect(resident(end)).toEqual({ ok: false, reason: 'TOO_LATE' })
  expect(desk(closed, reopen(null), T0 + DAY)).toEqual({ ok: false, reason: 'NOT_YOURS' })
  expect(desk(closed, reopen('follow-up-1'), end + DAY).ok).toBe(true)
})

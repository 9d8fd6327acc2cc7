import { defaultPolicy } from '../commitment/policy'
import { HOUR, MINUTE } from '../kernel/time'
import {
  type Application,
  applicationBrokenAt,
  applicationOnClock,
  applicationTold,
  decideApplication,
  fileApplication,
} from './application'
import { T0 } from './given.fixture'
import { migrateApplication, type OldApplication } from './migrate-application'

const applied = {
  estateId: 'estate-1',
  homeId: 'home-1',
  label: 'home 1',
  openid: 'o-wu',
  relation: 'lessee',
  name: 'wu',
  phone: '',
  phoneProven: false,
  words: 'moved in',
  papers: 0,
} as const
const file = (urgent: string | null) =>
  fileApplication('a1', { ...applied, urgent }, { now: T0, policy: defaultPolicy, key: 'key-0' })
const open = file(null)
const act = { by: 'lin', now: T0, key: 'key-1' }
const told = (one: Application) => one.tell.map(({ kind, to }) => `${kind} ${to}`)
const delivered = (one: Application) =>
  applicationTold(
    one,
    one.tell.map((tell) => ({ ...tell, heardBy: tell.to })),
  )

test('once decided it makes room for the next one and cannot be decided again', () => {
  const approved = decideApplication(open, { status: 'approved', reason: null }, act)
  if (!approved.ok) throw new Error(approved.reason)
  expect(approved.value).toMatchObject({ status: 'approved', number: 'a1', decidedBy: 'lin', decidedAt: T0 })
  expect(decideApplication(approved.value, { status: 'refused', reason: 'x' }, act)).toEqual({
    ok: false,
    reason: 'APPLICATION_OVER',
  })
})

test('nobody is refused without a reason', () => {
  expect(decideApplication(open, { status: 'refused', reason: null }, act)).toEqual({
    ok: false,
    reason: 'REASON_NEEDED',
  })
  expect(decideApplication(open, { status: 'withdrawn', reason: null }, act).ok).toBe(true)
})

const steps = (urgent: string | null) =>
  file(urgent).commitments.flatMap((c) => c.steps.map(({ name, at, to }) => `${name} ${(at - T0) / MINUTE} ${to}`))

test('an application is answered within 24 hours, an urgent one within 30 minutes; both warn before and escalate after', () => {
  expect(steps(null)).toEqual(['warn 1200 desk', 'miss 1440 desk', 'escalate 1680 manager'])
  expect(steps('newborn')).toEqual(['warn 20 desk', 'miss 30 desk', 'escalate 60 manager'])
})

test('desk and manager hear of it, and after an outage only the highest step is told, once', () => {
  expect(told(open)).toEqual(['applicationFiled desk', 'applicationFiled manager'])
  const late = applicationOnClock(delivered(open), T0 + 25 * HOUR) as Application
  expect(told(late)).toEqual(['applicationMissed desk'])
  expect(applicationOnClock(late, T0 + 25 * HOUR)).toBeNull()
  expect(delivered(late).wakeAt).toBe(T0 + 28 * HOUR)
  expect(told(applicationOnClock(delivered(late), T0 + 28 * HOUR) as Application)).toEqual([
    'applicationEscalated manager',
  ])
})

test('once answered nothing more is due', () => {
  const approved = decideApplication(delivered(open), { status: 'approved', reason: null }, act)
  expect(approved.ok && approved.value.wakeAt).toBeNull()
})

describe('an application of before', () => {
  const hash = (text: string) => `${text.length}`
  const bringing = (nextLookAt: number | null) => ({ nextLookAt, now: T0, policy: defaultPolicy })
  const review = (escalateMs: number): OldApplication['review'] => ({
    urgent: 'newborn',
    dueAt: T0 + 30 * MINUTE,
    policyVersion: 1,
    steps: [
      { name: 'warn', at: T0 + 20 * MINUTE, to: ['desk'] },
      { name: 'miss', at: T0 + 30 * MINUTE, to: ['desk'] },
      { name: 'escalate', at: T0 + escalateMs, to: ['manager'] },
    ],
  })
  const old: OldApplication = {
    ...{ ...applied, _id: 'a0', rev: 3, at: T0, status: 'open', slot: 'o-wu:home-1', review: review(HOUR) },
    ...{ decidedBy: null, decidedAt: null, reason: null },
  }

  test('keeps what it promised; what was told is told no more, and what was not still is', () => {
    const now = migrateApplication(old, bringing(T0 + 30 * MINUTE), hash)
    expect(now).toMatchObject({ kind: 'application', number: 'o-wu:home-1', urgent: 'newborn', rev: 3 })
    expect(now).not.toHaveProperty('review')
    expect(now.wakeAt).toBe(T0 + 30 * MINUTE)
    expect(applicationBrokenAt(now, hash)).toBeNull()
    expect(told(applicationOnClock(now, T0 + 40 * MINUTE) as Application)).toEqual(['applicationMissed desk'])
  })

  test('stays as it ended', () => {
    const ended = {
      ...old,
      status: 'refused',
      slot: 'a0',
      decidedBy: 'lin',
      decidedAt: T0 + MINUTE,
      reason: 'x',
    } as const
    const now = migrateApplication(ended, bringing(null), hash)
    expect(now).toMatchObject({ status: 'refused', number: 'a0', decidedAt: T0 + MINUTE, reason: 'x', wakeAt: null })
    expect(now.history.map(({ what, by }) => `${what} ${by}`)).toEqual([
      'applicationFiled o-wu',
      'applicationRefused lin',
    ])
    expect(applicationOnClock(now, T0 + 99 * HOUR)).toBeNull()
  })

  test('from before answers were promised, it is promised one from now, and nothing is missed or told by that', () => {
    const { review: _none, ...older } = old
    const later = T0 + 90 * HOUR
    const now = migrateApplication(older, { ...bringing(null), now: later }, hash)
    expect(now).toMatchObject({ urgent: null, tell: [], wakeAt: later + 20 * HOUR })
    expect(now.commitments).toMatchObject([{ rule: 'review', startedAt: later, dueAt: later + 24 * HOUR, ended: null }])
    expect(applicationOnClock(now, later)).toBeNull()
    const refused = { ...older, status: 'refused', slot: 'a0', decidedBy: 'lin', decidedAt: T0, reason: 'x' } as const
    expect(migrateApplication(refused, bringing(null), hash)).toMatchObject({ commitments: [], wakeAt: null })
  })
})

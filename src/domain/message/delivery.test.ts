import fc from 'fast-check'
import { MINUTE, SECOND } from '../kernel/time'
import { type Channel, channels, TIMED_OUT, verdicts } from './channel'
import { current, type Delivery, finish, graceOf, LEASE_MS, resume, set } from './delivery'
import { caseMessageKinds, type MessageKind } from './kinds'

const T0 = 1_800_000_000_000
const about = (now: number, kind: MessageKind = 'assigned') => ({ kind, since: T0, now })
const tried = ({ attempts }: Delivery) => attempts.map(({ channel, code }) => [channel, code])

test('the table of WeChat codes, as it is', () => {
  const rows = channels.map((channel) =>
    Object.entries(verdicts[channel])
      .map(([code, { is, ledger, relation, alert }]) =>
        [code, is, ledger && `ledger ${ledger}`, relation, alert && 'alert'].filter(Boolean).join(' · '),
      )
      .sort(),
  )
  expect(Object.fromEntries(channels.map((channel, i) => [channel, rows[i]]))).toMatchInlineSnapshot(`
{
  "emergency": [
    "-1 · again · ledger given back",
    "-501001 · perhaps · ledger doubtful",
    "-501002 · perhaps · ledger doubtful",
    "-604102 · perhaps · ledger doubtful",
    "-604103 · perhaps · ledger doubtful",
    "0 · arrived · ledger kept",
    "44991 · again · ledger given back",
    "45009 · again",
    "45011 · again · ledger given back",
  ],
  "employee": [
    "-1 · again · ledger given back",
    "-501001 · perhaps · ledger doubtful",
    "-501002 · perhaps · ledger doubtful",
    "-604102 · perhaps · ledger doubtful",
    "-604103 · perhaps · ledger doubtful",
    "0 · arrived · ledger kept",
    "40256 · next · unbound",
    "40257 · next · unbound",
    "44991 · again · ledger given back",
    "45009 · next · ledger given back · alert",
    "45011 · again · ledger given back",
    "45168 · plain",
    "47003 · plain · alert",
    "50001 · next · unsubscribed",
  ],
  "robot": [
    "-1 · again · ledger given back",
    "-501001 · perhaps · ledger doubtful",
    "-501002 · perhaps · ledger doubtful",
    "-604102 · perhaps · ledger doubtful",
    "-604103 · perhaps · ledger doubtful",
    "0 · arrived · ledger kept",
    "44991 · again · ledger given back",
    "45009 · again",
    "45011 · again · ledger given back",
  ],
  "subscribe": [
    "-1 · again · ledger given back",
    "-43101 · next",
    "-43108 · again",
    "-501001 · perhaps · ledger doubtful",
    "-501002 · perhaps · ledger doubtful",
    "-604102 · perhaps · ledger doubtful",
    "-604103 · perhaps · ledger doubtful",
    "0 · arrived · ledger kept",
    "40003 · next · ledger given back",
    "43101 · next · ledger nothing left",
    "43108 · again · ledger given back",
    "44991 · again · ledger given back",
    "45009 · next · ledger given back · alert",
    "45011 · again · ledger given back",
    "45168 · plain · ledger given back",
    "47003 · plain · ledger given back · alert",
  ],
}
`)
})

test('a channel that takes it ends it; one that refuses leads to the next', () => {
  const begun = set(['employee', 'subscribe'], 'assigned', T0)
  expect(current(begun)).toBe('employee')
  const second = finish(begun, 40256, about(T0 + 1))
  expect(current(second)).toBe('subscribe')
  expect(finish(second, 0, about(T0 + 2))).toMatchObject({ state: 'arrived', wakeAt: null })
})

test('a time-out may have arrived: never again on that channel, but the next one hears of it', () => {
  const late = finish(set(['subscribe', 'robot'], 'assigned', T0), TIMED_OUT, about(T0 + 3 * SECOND))
  expect(tried(late)).toEqual([
    ['subscribe', TIMED_OUT],
    ['robot', null],
  ])
  const crashed = resume(set(['subscribe', 'robot'], 'assigned', T0), false, about(T0 + LEASE_MS))
  expect(tried(crashed)).toEqual(tried(late))
})

test('a busy WeChat is asked three times, then the next channel', () => {
  let delivery = set(['employee', 'robot'], 'assigned', T0)
  let now = T0
  for (let i = 0; i < 2; i += 1) {
    delivery = finish(delivery, -1, about(now))
    now = delivery.wakeAt ?? 0
    delivery = resume(delivery, false, about(now))
  }
  expect(current(finish(delivery, -1, about(now)))).toBe('robot')
})

test('words that WeChat does not take are said once more, neutrally', () => {
  const plain = finish(set(['subscribe'], 'assigned', T0), 45168, about(T0))
  expect(plain).toMatchObject({ plain: true, attempts: [{ code: 45168 }, { channel: 'subscribe', code: null }] })
  expect(finish(plain, 45168, about(T0))).toMatchObject({ state: 'open', wakeAt: T0 + MINUTE })
})

test('what must be heard waits a minute to be seen, then it is listed; for the rest the inbox is enough', () => {
  const waiting = set([], 'assigned', T0)
  expect(waiting).toMatchObject({ state: 'open', wakeAt: T0 + MINUTE })
  expect(resume(waiting, true, about(T0 + MINUTE)).state).toBe('seen')
  expect(resume(waiting, false, about(T0 + MINUTE)).state).toBe('listed')
  expect(set([], 'received', T0)).toMatchObject({ state: 'inbox', wakeAt: null })
})

test('what can wait is begun in the morning, and not at all when it was seen by then', () => {
  const morning = T0 + 60 * MINUTE
  const late = set(['subscribe'], 'confirmReminder', T0, morning)
  expect([current(late), late.wakeAt]).toEqual([null, morning])
  expect(resume(late, false, about(morning - 1, 'confirmReminder'))).toBe(late)
  expect(current(resume(late, false, about(morning, 'confirmReminder')))).toBe('subscribe')
  expect(resume(late, true, about(morning, 'confirmReminder')).state).toBe('seen')
})

const code = fc.constantFrom(0, -1, TIMED_OUT, 43101, 43108, 45011, 45168, 47003, 40037, 40256, 50001, 45009, 1234)
const act = fc.oneof(code, fc.constant('crash' as const))

test('whatever WeChat answers and wherever we crash, every message ends, and takes no channel again that may have had it', () => {
  fc.assert(
    fc.property(
      fc.subarray([...channels]),
      fc.constantFrom(...caseMessageKinds),
      fc.infiniteStream(act),
      fc.boolean(),
      (open: Channel[], kind, acts, seen) => {
        let delivery = set(open, kind, T0)
        let now = T0
        let steps = 0
        const mayHave: Channel[] = []
        while (delivery.state === 'open' && steps < 60) {
          steps += 1
          const channel = current(delivery)
          if (channel) {
            expect(mayHave).not.toContain(channel)
            const what = acts.next().value as number | 'crash'
            if (what === 'crash' || what === TIMED_OUT) mayHave.push(channel)
            if (what !== 'crash') {
              delivery = finish(delivery, what, about(now, kind))
              if (what === 0) expect(delivery.state).toBe('arrived')
              continue
            }
          }
          expect(delivery.wakeAt).not.toBeNull()
          now = Math.max(now, delivery.wakeAt ?? 0)
          delivery = resume(delivery, seen && current(delivery) === null && now >= T0 + MINUTE, about(now, kind))
        }
        expect(['arrived', 'inbox', 'seen', 'listed']).toContain(delivery.state)
        if (delivery.state === 'inbox') expect(graceOf(kind)).toBeNull()
        expect(delivery.wakeAt).toBeNull()
      },
    ),
    { numRuns: 3000 },
  )
})

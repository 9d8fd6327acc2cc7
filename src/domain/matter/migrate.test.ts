import { standing } from '../commitment/commitment'
import { defaultPolicy } from '../commitment/policy'
import { DAY } from '../kernel/time'
import { noWork } from '../work/parts'
import { complained, told } from './concern/concern.fixture'
import { noConcern } from './concern/concern-part'
import { arrival, does, filed, minutes, plan, sealed } from './given.fixture'
import type { Matter } from './matter'
import { migrateCase, migrationOf, type StoredCase } from './migrate'
import { brokenAt, chained } from './proof/chain'

const at = { now: minutes(60 * 24 * 40), policy: defaultPolicy }
const hash = (text: string): string => `${text.length}:${text.slice(-40)}`

const stored = (matter: Matter): StoredCase => ({ ...matter, chain: chained(matter, hash) })

/** As cases were stored before they carried a version: every field of either kind. */
const before = (matter: Matter): StoredCase => {
  const { v: _, ...older } = { ...noWork, ...noConcern, ...stored(matter) }
  return older
}

const quoted = (): Matter => {
  const there = does(does(filed(), 'chen', minutes(1), { move: 'accept' }), 'chen', minutes(2), arrival('chen'))
  return does(there, 'chen', minutes(9), plan(9_900))
}

const cases: [string, () => Matter][] = [
  ['a repair with a quotation', quoted],
  ['a complaint that was answered', () => told()],
  ['a complaint about a colleague', () => complained({ aboutId: 'mei', superiors: ['supervisor'] })],
]

test.each(cases)('%s of an older shape becomes what is written today', (_name, made) => {
  expect(migrateCase(before(made()), at)).toEqual(stored(made()))
})

test.each(cases)('%s keeps history and chain as they are, and the chain holds', (_name, made) => {
  const older = before(made())
  const now = migrateCase(older, at)
  expect(now.history).toBe(older.history)
  expect(now.chain).toBe(older.chain)
  expect(brokenAt(now as unknown as Matter, hash)).toBeNull()
})

test.each(cases)('%s that was migrated stays the same, as often as it is asked', (_name, made) => {
  const once = migrateCase(before(made()), at)
  expect(migrateCase(once, at)).toBe(once)
  expect(migrationOf(once, at)).toBeNull()
})

test('a repair loses the fields of a concern, and nothing else is written but the version and whose list it is on', () => {
  const change = migrationOf(before(quoted()), at)
  expect(change?.set).toEqual({ v: 2, atWork: ['chen', 'lin'] })
  expect(change?.remove.sort()).toEqual(Object.keys(noConcern).sort())
})

test('what an older case lacks of its own part is there afterwards', () => {
  const { signature: _, ...older } = before(complained({ words: sealed('nobody sweeps') }))
  expect(migrationOf(older as StoredCase, at)?.set).toEqual({ v: 2, signature: null, atWork: ['mei', 'lin'] })
})

test('a document of another kind is left alone', () => {
  const other = { _id: 'a-1', kind: 'application', helpers: [] } as unknown as StoredCase
  expect(migrateCase(other, at)).toBe(other)
})

describe('cases from before every case had a running promise', () => {
  const accepted = () => does(filed(), 'chen', minutes(1), { move: 'accept' })
  const there = () => does(accepted(), 'chen', minutes(2), arrival('chen'))
  /** Version 1: a repair promised no result, and nothing ran at the place. */
  const former = (matter: Matter): StoredCase => ({
    ...stored(matter),
    v: 1,
    commitments: matter.commitments.filter(({ rule }) => rule !== 'feedback' && rule !== 'finish'),
    tell: [],
  })
  const promisedIn = (matter: StoredCase) => (matter as unknown as Matter).commitments
  const added = (matter: Matter) => {
    const before = former(matter)
    return promisedIn(migrateCase(before, at)).slice(promisedIn(before).length)
  }

  test('get what is missing from now on, and keep what they had', () => {
    expect(added(filed()).map(({ rule, startedAt }) => [rule, startedAt])).toEqual([['feedback', at.now]])
    expect(added(there()).map(({ rule, dueAt }) => [rule, dueAt - at.now])).toEqual([
      ['feedback', 2 * DAY],
      ['finish', 2 * DAY],
    ])
    expect(added(quoted())).toEqual([])
    expect(added(told())).toEqual([])
  })

  test('miss nothing by it, tell nobody, and wake for what comes', () => {
    const once = migrateCase(former(there()), at) as unknown as Matter
    expect(once.commitments.filter(({ startedAt }) => startedAt === at.now).map((c) => standing(c, at.now))).toEqual([
      'open',
      'open',
    ])
    expect([once.tell, once.history]).toEqual([[], there().history])
    expect(once.wakeAt).toBe(at.now + DAY)
    expect(brokenAt(once, hash)).toBeNull()
  })

  test('that are over stay as they are', () => {
    const over = does(filed(), 'li', minutes(1), { move: 'cancel', reason: sealed('no') })
    expect(added(over)).toEqual([])
  })
})

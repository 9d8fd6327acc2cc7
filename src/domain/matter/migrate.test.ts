import { noWork } from '../work/parts'
import { complained, told } from './concern/concern.fixture'
import { noConcern } from './concern/concern-part'
import { arrival, does, filed, minutes, plan, sealed } from './given.fixture'
import type { Matter } from './matter'
import { migrateCase, migrationOf, type StoredCase } from './migrate'
import { brokenAt, chained } from './proof/chain'

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
  expect(migrateCase(before(made()))).toEqual(stored(made()))
})

test.each(cases)('%s keeps history and chain as they are, and the chain holds', (_name, made) => {
  const older = before(made())
  const now = migrateCase(older)
  expect(now.history).toBe(older.history)
  expect(now.chain).toBe(older.chain)
  expect(brokenAt(now as unknown as Matter, hash)).toBeNull()
})

test.each(cases)('%s that was migrated stays the same, as often as it is asked', (_name, made) => {
  const once = migrateCase(before(made()))
  expect(migrateCase(once)).toBe(once)
  expect(migrationOf(once)).toBeNull()
})

test('a repair loses the fields of a concern, and nothing else is written but the version', () => {
  const change = migrationOf(before(quoted()))
  expect(change?.set).toEqual({ v: 1 })
  expect(change?.remove.sort()).toEqual(Object.keys(noConcern).sort())
})

test('what an older case lacks of its own part is there afterwards', () => {
  const { signature: _, ...older } = before(complained({ words: sealed('nobody sweeps') }))
  expect(migrationOf(older as StoredCase)?.set).toEqual({ v: 1, signature: null })
})

test('a document of another kind is left alone', () => {
  const other = { _id: 'a-1', kind: 'application', helpers: [] } as unknown as StoredCase
  expect(migrateCase(other)).toBe(other)
})

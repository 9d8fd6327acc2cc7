import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionName, contract } from '../../src/contract'
import { areas } from '../api/areas'
import type { Row } from '../platform/actions'
import { meant, people, targets } from './cast.fixture'
import { table } from './table.fixture'

type Rows = Map<ActionName, Row<ActionName>>

let rows: Rows
beforeAll(async () => {
  const loaded = await Promise.all(
    Object.entries(areas).map(async ([prefix, load]) => ({ prefix, actions: (await load()).actions })),
  )
  for (const { prefix, actions } of loaded)
    expect(Object.keys(actions.rows).filter((name) => !name.startsWith(`${prefix}.`))).toEqual([])
  rows = new Map(loaded.flatMap(({ actions }) => Object.entries(actions.rows))) as Rows
})

const inWords = (some: Rows): string[] => [...some].map(([name, { may }]) => `${name} – ${may.words}`).sort()

/** Independent of the code: widening a right shows as one line that differs. */
const pinned = readFileSync(join(__dirname, 'rows.txt'), 'utf8').trim().split('\n')

test('every action has one row, in the area that its name begins with', () => {
  expect([...rows.keys()].sort()).toEqual(Object.keys(contract).sort())
})

test('the rows let through whom the pinned text says', () => {
  expect(inWords(rows)).toEqual(pinned)
})

test('a row that lets more people through than the text says is noticed', () => {
  const known = rows.get('people.me') as Row<ActionName>
  for (const [name, row] of rows) {
    if (row.may.words === 'known') continue
    expect(inWords(new Map([...rows, [name, known]]))).not.toEqual(pinned)
  }
})

test('nobody who may do it is stopped by the row', () => {
  const stopped: string[] = []
  for (const [name, { may }] of rows) {
    if (!('refuses' in may)) continue
    const able = table[name].on === 'myself' ? [null] : targets
    const whom = new Set(able.flatMap((target) => [...meant(table[name].may, target)]))
    const known = people.filter((person) => whom.has(person.name))
    stopped.push(...known.filter((person) => may.refuses(person)).map((person) => `${name}: ${person.name}`))
  }
  expect(stopped).toEqual([])
})

import type { Doc } from '../../../local/store/types'
import { MOST_ENTRIES } from '../../../src/domain/matter/decide'
import type { Matter } from '../../../src/domain/matter/matter'
import { concern, makeWorld, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const LONGEST = '水'.repeat(500)

test('five hundred open cases in the longest words: the overview counts all of them, shows a page of each, and says so', async () => {
  await world.ask('li', 'cases.fileRepair', repair({ words: LONGEST }))
  const [filed] = world.cloud.store.find('matters', { query: {} }) as (Doc & Matter)[]
  const copies = Array.from({ length: 499 }, (_value, n) => ({ ...filed, _id: `copy-${n}`, number: `n-${n}` }))
  world.cloud.store.insert('matters', copies)
  const { counts, open, byPerson } = await world.ask('he', 'cases.overview', {})
  expect([counts.open, open.length]).toEqual([500, 20])
  expect(open[0]?.words).toBe(LONGEST)
  const [busiest] = byPerson
  expect(busiest?.open).toBe(500)
  const list = { view: 'office', kind: null, building: null, urgent: false, after: null } as const
  const of = (personId: string) => world.ask('he', 'cases.listOpen', { ...list, personId })
  expect((await of(busiest?.personId ?? '')).rows).toHaveLength(20)
  expect((await of('nobody')).rows).toEqual([])
  const { buildings } = await world.ask('he', 'cases.map', {})
  expect(buildings.reduce((sum, building) => sum + building.open, 0)).toBe(500)
})

test('a case in which everything that may be written is written can still be opened, takes nothing more but its end', async () => {
  const { id } = await world.ask('li', 'cases.fileConcern', concern())
  const handler = 'sun'
  await world.accept(handler, { id })
  await world.arrive(handler, { id })
  const note = () => world.call(handler, 'cases.noteProgress', { id, key: newKey(), words: LONGEST })
  expect(await note()).toMatchObject({ ok: true })
  const [stored] = world.cloud.store.find('matters', { query: { _id: id } }) as (Doc & Matter)[]
  const last = stored?.history.at(-1)
  if (!stored || !last) throw new Error('no case')
  const more = Array.from({ length: MOST_ENTRIES - stored.history.length }, (_value, n) => ({ ...last, id: `x${n}` }))
  const notes = Object.fromEntries(more.map((entry) => [entry.id, { ...stored.notes[last.id] }]))
  const one = { merge: true, multi: false, upsert: false }
  const update = { $set: { history: [...stored.history, ...more], notes: { ...stored.notes, ...notes } } }
  world.cloud.store.update('matters', { query: { _id: id }, update, ...one })
  expect(await note()).toMatchObject({ ok: false, error: { code: 'LIMIT', reason: 'CASE_FULL' } })
  for (const who of ['li', handler, 'he']) {
    const view = await world.ask(who, 'cases.getCase', { id })
    expect(view.timeline.length).toBeGreaterThanOrEqual(MOST_ENTRIES - 10)
  }
  await world.arrive(handler, { id })
  const found = { cause: 'people', found: '漏扫了', remedy: '补扫' }
  await world.ask(handler, 'cases.recordFindings', { id, key: newKey(), ...found } as never)
  await world.ask('he', 'cases.judge', { id, key: newKey(), decision: 'valid', reason: '属实' })
  const told = { id, key: newKey(), words: '已经处理好了', photos: [], noMeasure: '偶然一次' }
  expect(await world.call(handler, 'cases.tellResult', told)).toMatchObject({ ok: true })
})

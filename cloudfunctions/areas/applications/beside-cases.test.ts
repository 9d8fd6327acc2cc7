import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import readSheets from 'read-excel-file/node'
import type { ActionName } from '../../../src/contract'
import { DAY } from '../../../src/domain/kernel/time'
import { concern, makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

// Applications lie in the collection of the cases. Whatever asks for cases answers as if they were not there.

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const view = { kind: null, building: null, urgent: false, after: null }
const nothing = { words: '', building: null, place: null, kind: null, category: null, cause: null, declined: null }
const search = { ...nothing, open: null, repeats: false, since: null, before: null }

/** Every action that asks for cases without naming one, and what it is asked. */
const asked: Partial<Record<ActionName, object[]>> = {
  'cases.findCallers': [{ homeId: 'home-1', words: '' }],
  'cases.listHome': ['home-1', 'home-2'].map((homeId) => ({ homeId, before: null })),
  'cases.listMine': [true, false].map((open) => ({ open, before: null })),
  'cases.listOpen': ['mine', 'office'].map((name) => ({ view: name, ...view })),
  'cases.listWatched': [{}],
  'cases.listWork': [{}],
  'cases.map': [{}],
  'cases.overview': [{}],
  'cases.similar': [{ homeId: 'home-1', place: 'elevator', category: 'lift' }],
  'caseSearch.hotSpots': [{ since: null }],
  'caseSearch.listExamples': [false, true].map((waiting) => ({ waiting, before: null })),
  'caseSearch.search': [search, { ...search, words: '罗浩然' }, { ...search, open: true }, { ...search, open: false }],
  'dailyHashes.list': [{ before: null }],
  'followUps.list': [true, false].map((open) => ({ open, after: null })),
  'followUps.listTasks': [{ after: null }],
  'privacy.exportMine': [{}],
  'privacy.leaving': [{}],
  'shiftHandovers.get': [{}],
}

const readable = async (data: unknown): Promise<unknown> => {
  const { base64 } = data as { base64?: string }
  return base64 === undefined ? data : readSheets(Buffer.from(base64, 'base64'))
}

const everybody = ['li', 'zhao', 'chen', 'lin', 'sun', 'he']
/** The office is told of applications, and its messages are in its file. */
const askers: Partial<Record<string, string[]>> = { 'privacy.exportMine': ['li', 'zhao', 'chen'] }

const answers = async (): Promise<string[]> => {
  const all: string[] = []
  for (const [action, inputs] of Object.entries(asked)) {
    for (const input of inputs) {
      for (const name of askers[action] ?? everybody) {
        const reply = await world.call(name, action, input)
        const said = reply.ok ? await readable(reply.data) : `${reply.error.code} ${reply.error.reason ?? ''}`
        all.push(`${name} ${action} ${JSON.stringify(input)}: ${JSON.stringify(said)}`)
      }
    }
  }
  return all
}

const apply = (name: string, homeId: string, urgent: string | null) =>
  world.ask(name, 'applications.file', {
    ...{ key: newKey(), estateId: 'estate-1', homeId, relation: 'lessee', name: '罗浩然', phone: '13900000007' },
    ...{ phoneCode: null, words: '厨房漏水', urgent },
  } as never)

let ids: string[] = []
test('every list, search and figure of cases answers the same before and after applications are stored', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  const lift = { place: 'elevator', category: 'lift', urgency: 'ordinary' } as const
  await world.ask('li', 'cases.fileRepair', repair(lift))
  await world.ask('zhao', 'cases.fileConcern', concern({ homeId: 'home-2' }))
  await world.accept('chen', { id })
  await world.arrive('chen', { id })
  await world.complete('chen', { id })
  await world.rest()
  const before = await answers()
  expect(before.filter((line) => /: "(BAD_INPUT|INTERNAL)/.test(line))).toEqual([])
  const open = await apply('luo', 'home-1', '今天搬家')
  const theirs = await apply('wu', 'home-2', null)
  const refused = await apply('gao', 'home-1', null)
  await world.ask('lin', 'applications.decide', { key: newKey(), id: refused.id, approve: false, reason: '请带合同来' })
  await world.rest()
  ids = [open.id, theirs.id, refused.id]
  expect(await answers()).toEqual(before)
})

test('it has every action that asks for cases', () => {
  const rows = readFileSync(join(__dirname, '..', '..', 'rights', 'rows.txt'), 'utf8').split('\n')
  const names = rows.map((row) => row.split(' ')[0] ?? '')
  const asks = names.filter((name) =>
    /^(cases|caseSearch|followUps|dailyHashes)\.(find|list|map|overview|similar|search|hotSpots)/.test(name),
  )
  expect(asks.length).toBeGreaterThan(12)
  expect(asks.filter((name) => name !== 'cases.listColleagues' && !(name in asked))).toEqual([])
})

test.each(['cases.getCase', 'cases.verify', 'cases.accept'])('to %s it is an unknown case', async (action) => {
  for (const id of ids) {
    const input = action === 'cases.verify' ? { id, known: null } : { id, key: newKey() }
    expect(await world.refused('he', action, action === 'cases.getCase' ? { id } : input)).toBe('NOT_FOUND')
  }
})

test('neither is it drawn for a call, nor in a daily hash, nor noticed as a gap in one', async () => {
  await world.cloud.clock.move({ to: minutes(0) + 9 * DAY, timers: 'once' })
  const text = ['heads', 'followUps', 'followUpRounds', 'examples', 'watches', 'checks']
    .map((name) => JSON.stringify(world.cloud.store.find(name, { query: {} })))
    .join()
  expect(text.length).toBeGreaterThan(100)
  for (const id of ids) expect(text).not.toContain(id)
})

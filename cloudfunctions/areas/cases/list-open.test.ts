import { concern, makeWorld, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  for (let n = 0; n < 21; n += 1) {
    const about = { homeId: n % 3 === 0 ? 'home-2' : 'home-1', urgency: n % 2 === 0 ? 'urgent' : 'ordinary' } as const
    await world.cloud.clock.move({ advanceMs: 1_000, timers: 'once' })
    await world.ask(n % 3 === 0 ? 'zhao' : 'li', 'cases.fileRepair', repair(about))
  }
}, 120_000)
afterAll(() => world.close())

const all = { kind: null, building: null, urgent: false, after: null } as const

test('the office reads all that is open, what is due next first, page by page and none twice', async () => {
  const first = await world.ask('lin', 'cases.listOpen', { view: 'office', ...all })
  expect(first.rows).toHaveLength(20)
  const places = first.rows.map(({ dueNext }) => dueNext)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
  const rest = await world.ask('lin', 'cases.listOpen', { view: 'office', ...all, after: first.next })
  const ids = [...first.rows, ...rest.rows].map(({ id }) => id)
  expect([ids.length, new Set(ids).size]).toEqual([21, 21])
  expect(rest.next).toBeNull()
})

test('the workbench begins with the first page of both, and says that there is more', async () => {
  const work = await world.ask('lin', 'cases.listWork', {})
  expect(work.office).toHaveLength(20)
  expect(work.next).toEqual({ mine: expect.anything(), office: expect.anything() })
  expect((await world.ask('chen', 'cases.listWork', {})).office).toEqual([])
})

test('some of it: urgent ones, one kind, one building', async () => {
  const urgent = await world.ask('lin', 'cases.listOpen', { view: 'office', ...all, urgent: true })
  expect(new Set(urgent.rows.map(({ urgency }) => urgency))).toEqual(new Set(['urgent']))
  expect(urgent.rows).toHaveLength(11)
  expect((await world.ask('lin', 'cases.listOpen', { view: 'office', ...all, kind: 'complaint' })).rows).toEqual([])
  const there = await world.ask('lin', 'cases.listOpen', { view: 'office', ...all, building: '3-' })
  expect(there.rows).toHaveLength(20)
  expect((await world.ask('lin', 'cases.listOpen', { view: 'office', ...all, building: '4-' })).rows).toEqual([])
})

test('an engineer reads what he has in hand, each with his next step, and not what others have', async () => {
  const { rows } = await world.ask('chen', 'cases.listOpen', { view: 'mine', ...all })
  expect(rows.every(({ assignee, next }) => assignee === 'chen' && next === 'accept')).toBe(true)
  expect(await world.refused('chen', 'cases.listOpen', { view: 'office', ...all })).toBe('FORBIDDEN STAFF_ONLY')
  expect(await world.refused('li', 'cases.listOpen', { view: 'mine', ...all })).toBe('FORBIDDEN STAFF_ONLY')
})

test('the map counts what is open in each building, for others than the office only their own', async () => {
  expect((await world.ask('lin', 'cases.map', {})).buildings).toMatchObject([{ name: '3-', open: 21, urgent: 11 }])
  const mine = (await world.ask('wu', 'cases.map', {})).buildings
  expect(mine).toMatchObject([{ name: '3-', open: 0, missed: 0 }])
  const { rows } = await world.ask('chen', 'cases.listWork', {}).then(({ mine: list }) => ({ rows: list }))
  await world.ask('chen', 'cases.accept', { id: rows[0]?.id ?? '', key: newKey() })
  expect((await world.ask('chen', 'cases.listWork', {})).mine.find(({ id }) => id === rows[0]?.id)?.next).toBe('arrive')
})

test('what was typed: a number, words, or a part of where the home is', async () => {
  const numbers = async (who: string, words: string) =>
    (await world.ask(who, 'cases.listOpen', { view: who === 'lin' ? 'office' : 'mine', ...all, words })).rows.map(
      ({ number }) => number,
    )
  const lamp = await world.ask(
    'zhao',
    'cases.fileRepair',
    repair({ homeId: 'home-2', words: '车库灯不亮', category: 'power' }),
  )
  expect(await numbers('lin', lamp.number)).toEqual([lamp.number])
  expect(await numbers('lin', '灯不亮')).toEqual([lamp.number])
  expect(await numbers('wu', '车库')).toEqual([lamp.number])
  expect(await numbers('chen', '车库')).toEqual([])
  expect(await numbers('lin', '502')).toContain(lamp.number)
  expect(await numbers('lin', '3-2.501')).toEqual([])
  expect(await numbers('lin', '电梯')).toEqual([])
  const short = { view: 'office', ...all, words: '灯' }
  expect(await world.refused('lin', 'cases.listOpen', short)).toBe('BAD_INPUT WORDS_TOO_SHORT')
  const parking = { ...concern({ homeId: 'home-2', anonymous: true }), category: 'parking', words: '有车乱停' } as const
  const hidden = await world.ask('zhao', 'cases.fileConcern', parking)
  expect(await numbers('lin', '乱停')).toEqual([hidden.number])
  expect(await numbers('lin', '502')).not.toContain(hidden.number)
})

test('a case is found by its number and by its home, however they are typed', async () => {
  const { rows } = await world.ask('lin', 'cases.listOpen', { view: 'office', ...all })
  const { number = '', id = '' } = rows[0] ?? {}
  const find = async (words: string) => {
    const { rows: found } = await world.ask('lin', 'cases.listOpen', { view: 'office', ...all, words })
    return found
  }
  const wide = [...number].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')
  const ways = [number, number.replace('-', ''), `#${number}`, ` ${number.replace('-', ' ')}`, wide, number.slice(-5)]
  for (const typed of ways) expect([typed, (await find(typed)).map((row) => row.id)]).toEqual([typed, [id]])
  for (const typed of ['3-2-502', '3栋502', '502室', '3 2 502', '３－２－５０２']) {
    const found = await find(typed)
    expect([typed, new Set(found.map(({ homeLabel }) => homeLabel))]).toEqual([typed, new Set(['3-2-502'])])
  }
})

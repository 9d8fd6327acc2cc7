import { openWorld, RUNNER, runInside, type World } from '../test-world'
import type { ChaosOptions } from './rates'
import { DEFAULT_RATES } from './rates'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
const QUIET = Object.fromEntries(Object.keys(DEFAULT_RATES).map((name) => [name, name.endsWith('Ms') ? 20_000 : 0]))
const TICK = {
  main: 'async (event) => db.collection("ran").add({ data: { at: Date.now(), type: event.Type || "delayed" } })',
  config: { triggers: [{ name: 'tick', type: 'timer', config: '0 0 * * * * *' }] },
}

let world: World
const open = async (chaos?: Partial<ChaosOptions>) => {
  world = await openWorld({
    functions: { run: RUNNER, tick: TICK },
    database: { collections: { notes: {}, ran: {} } },
    clock: { at: AT, frozen: true },
    chaos: chaos && { seed: 7, ...QUIET, ...chaos },
  })
}
afterEach(() => world.close())

const add = (n: number) =>
  runInside(world, ({ db, given }) => db.collection('notes').add({ data: { n: given, even: given % 2 } }), n)
const notes = () => world.cloud.store.find('notes', { query: {} }).map(({ n }) => n)
const read = (openid = 'o-ann') =>
  runInside(
    world,
    async ({ db }) =>
      (await db.collection('notes').orderBy('even', 'asc').get()).data.map((doc: { n: number }) => doc.n),
    null,
    openid,
  )
const ran = () => world.cloud.store.find('ran', { query: {} }) as unknown as { at: number; type: string }[]
const fill = () =>
  world.cloud.store.insert(
    'notes',
    Array.from({ length: 12 }, (_, n) => ({ n, even: n % 2 })),
  )
const call = async (code: string) => (await world.person('o-ann')).call('run', { code })

test('off unless asked for, and off again', async () => {
  await open()
  expect((await world.ask('/chaos')).body).toEqual({ on: false, struck: {} })
  expect((await world.post('/chaos', { seed: 1, killBefore: 1 })).body).toMatchObject({ on: true, seed: 1 })
  expect(await call('() => 1')).toMatchObject({ errCode: -504002 })
  await world.ask('/chaos', { method: 'DELETE' })
  expect(await call('() => 1')).toMatchObject({ result: { value: 1 } })
  expect((await world.ask('/chaos')).body).toEqual({ on: false, struck: { killBefore: 1 } })
  expect(await world.post('/chaos', { seed: 'x' })).toMatchObject({ status: 400 })
  expect(await world.post('/chaos', { seed: 1, odd: 1 })).toMatchObject({ status: 400, body: { errMsg: /odd/ } })
})

test('an instance killed before the call has done nothing, one killed after it has done everything', async () => {
  await open({ killBefore: 1 })
  await expect(add(1)).rejects.toThrow(/Process exited unexpectedly/)
  expect(notes()).toEqual([])
  world.cloud.chaos.start({ seed: 7, ...QUIET, killAfter: 1 })
  await expect(add(2)).rejects.toThrow(/Process exited unexpectedly/)
  expect(notes()).toEqual([2])
})

test('an instance killed in the middle leaves whole writes behind, a transaction whole or not at all', async () => {
  await open({ killDuring: 0.2 })
  const both = `async ({ db }) => { const t = await db.startTransaction();
    await t.collection('notes').add({ data: { n: 'a' } }); await t.collection('notes').add({ data: { n: 'b' } }); await t.commit() }`
  const replies: boolean[] = []
  for (let i = 0; i < 12; i += 1) replies.push((await call(both)).result !== undefined)
  const [a, b] = ['a', 'b'].map((n) => notes().filter((each) => each === n).length)
  expect(a).toBe(b)
  expect(replies.filter(Boolean).length).toBeGreaterThan(0)
  expect(replies.filter(Boolean).length).toBeLessThan(12)
  expect(a).toBeGreaterThanOrEqual(replies.filter(Boolean).length)
})

test('a write without an answer may be there, a refused one is not', async () => {
  await open({ databaseLost: 1 })
  expect((await add(1)).error).toMatchObject({ errCode: -501002 })
  world.cloud.chaos.start({ seed: 7, ...QUIET, databaseError: 1 })
  expect((await add(2)).error).toMatchObject({ errCode: -501001 })
  expect(notes()).toEqual([1])
})

test('a transaction in conflict leaves nothing, and one that is repeated does it once', async () => {
  await open({ conflict: 0.5 })
  const transfer = () =>
    runInside(world, async ({ db }) => {
      for (let tries = 0; tries < 30; tries += 1) {
        try {
          return await db.runTransaction((t: typeof db) => t.collection('notes').add({ data: { n: 1 } }), 0)
        } catch {}
      }
    })
  for (let i = 0; i < 5; i += 1) await transfer()
  expect(notes()).toEqual([1, 1, 1, 1, 1])
  expect(world.cloud.chaos.state().struck.conflict).toBeGreaterThan(0)
})

test('documents that tie come in any order, also across pages; an order that was asked for holds', async () => {
  await open({ shuffle: 1 })
  fill()
  const seen = new Set<string>()
  for (let i = 0; i < 4; i += 1) {
    const order = (await read()).value as number[]
    expect(order.map((n) => n % 2)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    expect([...order].sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    seen.add(order.join())
  }
  expect(seen.size).toBe(4)
  const page = await runInside(world, async ({ db }) => {
    const query = db.collection('notes').orderBy('even', 'desc').orderBy('n', 'asc').field({ n: true, _id: false })
    return (await query.skip(2).limit(3).get()).data
  })
  expect(page.value).toEqual([{ n: 5 }, { n: 7 }, { n: 9 }])
  const sums = await runInside(world, async ({ db }) => {
    const { list } = await db.collection('notes').aggregate().group({ _id: '$n' }).sort({ _id: -1 }).limit(3).end()
    return list
  })
  expect(sums.value).toEqual([{ _id: 11 }, { _id: 10 }, { _id: 9 }])
})

test('timers and delayed calls come late or twice, but they come', async () => {
  await open({ late: 0.5, double: 0.5 })
  for (let i = 0; i < 6; i += 1) {
    await runInside(world, ({ cloud }) =>
      cloud.openapi.cloudbase.addDelayedFunctionTask({
        env: 'local-env',
        functionName: 'tick',
        data: '{}',
        delayTime: 60,
      }),
    )
  }
  await world.cloud.clock.move({ advanceMs: 90_000 })
  const delayed = ran()
  expect(delayed.length).toBeGreaterThan(6)
  expect(delayed.every(({ at }) => at >= AT + 60_000 && at <= AT + 80_000)).toBe(true)
  expect(new Set(delayed.map(({ at }) => at)).size).toBeGreaterThan(1)
  await world.cloud.clock.move({ to: AT + 6 * 3_600_000 + 30_000 })
  expect(ran().filter(({ type }) => type === 'Timer').length).toBeGreaterThan(6)
})

test('the same seed does the same', async () => {
  const fates: string[] = []
  for (const seed of [11, 11, 12]) {
    await open({ seed, killAfter: 0.3, databaseError: 0.2, shuffle: 1 })
    fill()
    const fate: unknown[] = []
    for (let i = 0; i < 8; i += 1) fate.push(await read().catch(() => 'killed'))
    fates.push(JSON.stringify(fate))
    await world.close()
  }
  await open()
  expect(fates[0]).toBe(fates[1])
  expect(fates[0]).not.toBe(fates[2])
})

test('under everything at once, what was acknowledged is there and nothing is half there', async () => {
  await open({ ...DEFAULT_RATES, seed: 3, killDuring: 0.03 })
  const pair = `async ({ db, given }) => {
    const t = await db.startTransaction()
    await t.collection('notes').doc(given + '-a').set({ data: { pair: given } })
    await t.collection('notes').doc(given + '-b').set({ data: { pair: given } })
    await t.commit()
  }`
  const ann = await world.person('o-ann')
  const acknowledged: number[] = []
  const write = async (given: number) => {
    const { result } = await ann.call('run', { code: pair, given })
    if (result && !(result as { error?: unknown }).error) acknowledged.push(given)
  }
  for (let round = 0; round < 10; round += 1) await Promise.all([0, 1, 2, 3].map((n) => write(round * 4 + n)))
  await world.again({ chaos: undefined })
  const ids = world.cloud.store.find('notes', { query: {} }).map(({ _id }) => _id)
  expect(acknowledged.length).toBeGreaterThan(5)
  expect(acknowledged.length).toBeLessThan(40)
  expect(acknowledged.filter((n) => !ids.includes(`${n}-a`) || !ids.includes(`${n}-b`))).toEqual([])
  expect(ids.filter((id) => !ids.includes(id.endsWith('a') ? id.replace('a', 'b') : id.replace('b', 'a')))).toEqual([])
})

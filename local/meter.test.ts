import { openWorld, RUNNER, runInside, type World } from './test-world'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
let world: World
beforeEach(async () => {
  world = await openWorld({
    functions: { run: RUNNER, tick: { main: 'async () => {}', config: EVERY_HOUR } },
    database: { collections: { notes: {} } },
    clock: { at: AT, frozen: true },
  })
})
afterEach(() => world.close())
const EVERY_HOUR = { triggers: [{ name: 'tick', type: 'timer', config: '0 0 * * * * *' }] }

const reading = () => world.cloud.meter()
const verbs = (name: string) => reading().verbs[name]

test('each request counts once: reads, counts and aggregations; adds, updates, sets and removals', async () => {
  await runInside(world, async ({ db }) => {
    const notes = db.collection('notes')
    await notes.add({ data: [{ n: 1 }, { n: 2 }] })
    await notes.doc('a').set({ data: { n: 3 } })
    await notes.where({ n: 3 }).update({ data: { n: 4 } })
    await notes.doc('a').remove()
    await notes.get()
    await notes.where({ n: 1 }).count()
    await notes.aggregate().match({ n: 1 }).end()
    await notes
      .doc('missing')
      .get()
      .catch(() => {})
  })
  expect(reading().functions.run).toEqual({ calls: 1, reads: 4, writes: 4, storage: 0 })
})

test('storage counts uploads, downloads, addresses and deletions, for whoever asked', async () => {
  await runInside(world, async ({ cloud }) => {
    const { fileID } = await cloud.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') })
    await cloud.getTempFileURL({ fileList: [fileID] })
    await cloud.downloadFile({ fileID })
    await cloud.deleteFile({ fileList: [fileID] })
  })
  // Upload 1, address 1, download 2 (its address and the file), deletion 1.
  expect(reading().functions.run?.storage).toBe(5)
  await (await world.person('o-ann')).upload('b.txt', 'b')
  expect(reading().functions['(app)']).toEqual({ calls: 0, reads: 0, writes: 0, storage: 1 })
})

test('timers, delayed calls and calls of functions count as calls', async () => {
  await runInside(world, async ({ cloud }) => {
    const task = { env: 'local-env', functionName: 'tick', data: '{}', delayTime: 60 }
    await cloud.openapi.cloudbase.addDelayedFunctionTask(task)
    await cloud.callFunction({ name: 'tick', data: { action: 'tick.byHand' } })
  })
  await world.cloud.clock.move({ advanceMs: 3_600_000 })
  const once = { calls: 1, reads: 0, writes: 0, storage: 0 }
  expect(verbs('tick')).toEqual({ 'tick.byHand': once, '(delayed call)': once, '(timer)': once })
})

test('the verb is event.action; what a run does counts for its own verb', async () => {
  const { call } = await world.person('o-ann')
  const code = "({ db }) => db.collection('notes').get()"
  await Promise.all([
    call('run', { action: 'notes.list', code }),
    call('run', { action: 'notes.list', code }),
    call('run', { action: 5, code }),
  ])
  expect(verbs('run')).toEqual({
    'notes.list': { calls: 2, reads: 2, writes: 0, storage: 0 },
    '(call)': { calls: 1, reads: 1, writes: 0, storage: 0 },
  })
})

test('how long calls kept a processor busy counts for their verb, waiting does not', async () => {
  const { call } = await world.person('o-ann')
  const spin = '() => { const until = process.cpuUsage().user + 200_000; while (process.cpuUsage().user < until); }'
  await call('run', { action: 'spin', code: spin })
  await call('run', { action: 'wait', code: '() => new Promise((done) => setTimeout(done, 1_000))' })
  const { spin: busy = 0, wait: idle = 0 } = reading().cpuMs.run ?? {}
  expect(busy).toBeGreaterThanOrEqual(200)
  expect(idle).toBeGreaterThan(0)
  expect(idle).toBeLessThan(150)
})

test('the door shows it and sets it back to nothing', async () => {
  await runInside(world, () => null)
  expect((await world.ask('/meter')).body).toEqual(reading())
  expect(reading().total).toEqual({ calls: 1, reads: 0, writes: 0, storage: 0 })
  await world.ask('/meter', { method: 'DELETE' })
  expect(reading()).toMatchObject({ total: { calls: 0, reads: 0, writes: 0, storage: 0 }, functions: {}, verbs: {} })
})

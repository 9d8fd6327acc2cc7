import { openWorld, RUNNER, runInside, type World } from '../test-world'

let world: World

beforeEach(async () => {
  world = await openWorld({
    functions: { run: RUNNER },
    clock: { at: Date.UTC(2026, 0, 5, 1, 0, 0), frozen: true },
    database: {
      collections: {
        things: { indexes: [{ name: 'code', fields: [{ name: 'code', order: 1 }], unique: true }] },
        notes: {},
      },
    },
  })
})
afterEach(() => world.close())

test('documents are added, read, changed and removed', async () => {
  const { value } = await runInside(world, async ({ db, _ }) => {
    const notes = db.collection('notes')
    const { _id } = await notes.add({ data: { n: 1, at: db.serverDate(), deep: { a: 1, b: 2 }, list: [1] } })
    const made = (await notes.doc('fixed').set({ data: { n: 5 } })).stats
    const changed = await notes.doc(_id).update({ data: { n: _.inc(2), deep: { a: 9 }, list: _.push([2]) } })
    const missing = await notes.doc('nobody').update({ data: { n: 1 } })
    const one = (await notes.doc(_id).get()).data
    const some = (
      await notes
        .where({ n: _.gte(3) })
        .orderBy('n', 'desc')
        .field({ n: true })
        .get()
    ).data
    const total = (await notes.count()).total
    const removed = (await notes.doc('fixed').remove()).stats.removed
    return { one, made, changed, missing, some, total, removed, at: one.at.getTime() }
  })
  expect(value).toMatchObject({
    one: { n: 3, deep: { a: 9, b: 2 }, list: [1, 2] },
    made: { created: 1, updated: 0 },
    changed: { stats: { updated: 1 } },
    missing: { stats: { updated: 0 } },
    total: 2,
    removed: 1,
    at: Date.UTC(2026, 0, 5, 1, 0, 0),
  })
  expect((value as { some: unknown[] }).some).toEqual([
    { _id: 'fixed', n: 5 },
    { _id: expect.any(String), n: 3 },
  ])
})

test('a missing document is an error unless the caller says otherwise', async () => {
  const strict = await runInside(world, ({ db }) => db.collection('notes').doc('x').get())
  expect(strict.error).toMatchObject({ errCode: -1, message: expect.stringContaining('does not exist') })
  const calm = await runInside(world, ({ cloud }) =>
    cloud.database({ throwOnNotFound: false }).collection('notes').doc('x').get(),
  )
  expect(calm.value).toMatchObject({ data: null })
})

test('a collection that was not declared does not exist, until it is created', async () => {
  const before = await runInside(world, ({ db }) => db.collection('later').add({ data: { a: 1 } }))
  expect(before.error).toMatchObject({ errCode: -502005 })
  const after = await runInside(world, async ({ db }) => {
    await db.createCollection('later')
    return db.collection('later').add({ data: { a: 1 } })
  })
  expect(after.error).toBeUndefined()
  const twice = await runInside(world, ({ db }) => db.createCollection('notes'))
  expect(twice.error?.message).toMatch(/Table exist/)
})

test('a unique index refuses a second document', async () => {
  const { error } = await runInside(world, async ({ db }) => {
    await db.collection('things').add({ data: { code: 'A' } })
    await db.collection('things').add({ data: { code: 'A' } })
  })
  expect(error).toMatchObject({ errCode: -502001, message: expect.stringContaining('E11000') })
})

test('a page holds 100 documents unless asked, 1000 at most; an aggregation 20 unless asked', async () => {
  const { value } = await runInside(world, async ({ db }) => {
    const notes = db.collection('notes')
    await notes.add({ data: Array.from({ length: 1005 }, (_, n) => ({ n })) })
    const length = async (query: { get(): Promise<{ data: unknown[] }> }) => (await query.get()).data.length
    return [
      await length(notes),
      await length(notes.limit(5000)),
      await length(notes.skip(1000)),
      (await notes.aggregate().sort({ n: 1 }).end()).list.length,
      (await notes.aggregate().sort({ n: 1 }).limit(200).end()).list.length,
      (
        await notes
          .aggregate()
          .group({ _id: null, sum: { $sum: '$n' } })
          .end()
      ).list[0].sum,
    ]
  })
  expect(value).toEqual([100, 1000, 5, 20, 200, (1004 * 1005) / 2])
})

test('the gateway itself holds to the limits and answers nonsense with a code', async () => {
  const ask = async (body: unknown) => (await world.post('/admin', body)).body
  const data = Array.from({ length: 1001 }, (_, n) => JSON.stringify({ n }))
  await ask({ action: 'database.insertDocument', collectionName: 'notes', data })
  const page = await ask({ action: 'database.getDocument', collectionName: 'notes', limit: 5000 })
  expect((page as { data: { list: unknown[] } }).data.list).toHaveLength(1000)
  for (const body of [
    {},
    { action: 'constructor' },
    { action: 'database.getDocument' },
    { action: 'database.getDocument', collectionName: 'notes', query: '{' },
    { action: 'database.commitTransaction', transactionId: 'none' },
  ]) {
    expect(await ask(body)).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  }
})

test('twenty parallel read-modify-write transactions all count', async () => {
  const { value, error } = await runInside(world, async ({ db }) => {
    const notes = db.collection('notes')
    await notes.doc('counter').set({ data: { n: 0 } })
    const add = async (): Promise<void> => {
      try {
        await db.runTransaction(async (transaction: typeof db) => {
          const counter = transaction.collection('notes').doc('counter')
          const { n } = (await counter.get()).data
          await counter.update({ data: { n: n + 1 } })
        })
      } catch (problem) {
        if (!/TransactionConflict/.test(String(problem instanceof Error ? problem.message : problem))) throw problem
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 60))
        return add()
      }
    }
    await Promise.all(Array.from({ length: 20 }, add))
    return (await notes.doc('counter').get()).data.n
  })
  expect(error).toBeUndefined()
  expect(value).toBe(20)
})

test('a transaction that fails or rolls back leaves nothing', async () => {
  const { value } = await runInside(world, async ({ db }) => {
    const attempt = async (end: (transaction: typeof db) => Promise<void>) => {
      try {
        await db.runTransaction(async (transaction: typeof db) => {
          await transaction.collection('notes').add({ data: { n: 1 } })
          await end(transaction)
        })
        return 'done'
      } catch (reason) {
        return String(reason instanceof Error ? reason.message : reason)
      }
    }
    const rolledBack = await attempt((transaction) => transaction.rollback('not today'))
    const thrown = await attempt(async () => {
      throw new Error('a bug')
    })
    const left = (await db.collection('notes').count()).total
    const done = await attempt(async () => undefined)
    return { rolledBack, thrown, left, done, now: (await db.collection('notes').count()).total }
  })
  expect(value).toEqual({ rolledBack: 'not today', thrown: 'a bug', left: 0, done: 'done', now: 1 })
})

test('a plain write waits for the transaction that holds its document', async () => {
  const { value, error } = await runInside(world, async ({ db, _ }) => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const order: string[] = []
    await db
      .collection('notes')
      .doc('a')
      .set({ data: { n: 0 } })
    const transaction = await db.startTransaction()
    await transaction
      .collection('notes')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
    const plain = db
      .collection('notes')
      .doc('a')
      .update({ data: { n: _.inc(10) } })
      .then(() => order.push('plain'))
    await pause(150)
    order.push('commit')
    await transaction.commit()
    await plain
    return { order, n: (await db.collection('notes').doc('a').get()).data.n }
  })
  expect(error).toBeUndefined()
  expect(value).toEqual({ order: ['commit', 'plain'], n: 11 })
})

test.each([
  ['where({}).remove()', ({ db }: never) => (db as Db).collection('notes').where({}).remove()],
  ['remove() without where', ({ db }: never) => (db as Db).collection('notes').remove()],
  [
    'where({}).update()',
    ({ db }: never) =>
      (db as Db)
        .collection('notes')
        .where({})
        .update({ data: { n: 1 } }),
  ],
  [
    'an update command in add()',
    ({ db, _ }: never) => (db as Db).collection('notes').add({ data: { n: (_ as Db).inc(1) } }),
  ],
])('%s is refused with an explanation', async (_name, work) => {
  const { error } = await runInside(world, work as Parameters<typeof runInside>[1])
  expect(error?.errCode).toBe(-501007)
  expect(error?.message).toMatch(/would (remove|update) every document|give a value/)
})

test('a where-write inside an open transaction is refused', async () => {
  const { error } = await runInside(world, ({ db }) =>
    db.runTransaction((transaction: typeof db) => transaction.collection('notes').where({ n: 1 }).remove()),
  )
  expect(error?.message).toMatch(/outside the transaction/)
})

// biome-ignore lint/suspicious/noExplicitAny: the SDK's own types are of no use here
type Db = any

import { openWorld, type World } from '../../local/test-world'
import type { Remembered } from '../../src/domain/kernel/remembered'
import { accept, refuse } from '../../src/domain/kernel/result'
import database from '../database.json'

type Account = {
  _id: string
  rev: number
  openid: string
  sum: number
  about: Record<string, number>
  history?: { by: string; key: string | null }[]
  keys?: Remembered[]
}

let world: World
let accounts: ReturnType<typeof import('./store').store<Account>>
let purses: typeof accounts
let changeTogether: typeof import('./change-together').changeTogether

beforeAll(async () => {
  world = await openWorld({ functions: {}, database: database as never, clock: { at: 0, frozen: true } })
  Object.assign(process.env, {
    SCF_NAMESPACE: world.cloud.env,
    TCB_ENV: world.cloud.env,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: world.cloud.gateway }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'any',
    TENCENTCLOUD_SECRETKEY: 'any',
  })
  const { store } = await import('./store')
  const { collection } = await import('../platform/cloud')
  accounts = store(collection<Account>('people'))
  purses = store(collection<Account>('profiles'), { blank: (_id) => ({ _id, rev: 0, openid: _id, sum: 0, about: {} }) })
  changeTogether = (await import('./change-together')).changeTogether
})
afterAll(() => world.close())

let drawn = 0
/** A new account on which nothing has happened. */
const opened = (more: Partial<Account> = {}): string => {
  drawn += 1
  const _id = `account-${drawn}`
  world.cloud.store.insert('people', [{ _id, rev: 0, openid: _id, sum: 0, about: { a: 1, b: 2 }, ...more }])
  return _id
}
const stored = (_id: string, of = 'people') =>
  world.cloud.store.find(of, { query: { _id } })[0] as unknown as Account | undefined
/** Somebody else writes, between what is loaded and what is written. */
const writeBeside = (_id: string) =>
  world.cloud.store.update('people', {
    query: { _id },
    update: { $inc: { rev: 1, sum: 100 } },
    merge: true,
    multi: false,
    upsert: false,
  })

const act = (key: string | null, by = 'li', digest = key ?? '') => ({ by, key, now: 1, digest })
const add = (n: number) => (one: Account) => accept({ ...one, sum: one.sum + n })
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    ({ code, reason, message }) => [code, reason].filter(Boolean).join(' ') || message,
  )

test('two at once: one loses the race, loads and decides again, and both count', async () => {
  const id = opened()
  await Promise.all([accounts.change(id, act('k1'), add(1)), accounts.change(id, act('k2'), add(10))])
  expect(stored(id)).toMatchObject({ sum: 11, rev: 2 })
})

test('the same key twice at once is done once, and both are answered with it', async () => {
  const id = opened()
  const both = await Promise.all([accounts.change(id, act('k1'), add(1)), accounts.change(id, act('k1'), add(1))])
  expect(both.map(({ after, repeated }) => [after.sum, repeated]).sort()).toEqual([
    [1, false],
    [1, true],
  ])
  expect(stored(id)).toMatchObject({ sum: 1, rev: 1 })
})

test('the same key with other content is refused; of another person it is another command', async () => {
  const id = opened()
  await accounts.change(id, act('k1'), add(1))
  expect(await codeOf(accounts.change(id, act('k1', 'li', 'something else'), add(5)))).toBe('CONFLICT KEY_REUSED')
  await accounts.change(id, act('k1', 'zhao'), add(10))
  expect(stored(id)).toMatchObject({ sum: 11, rev: 2 })
})

test('a history that carries the key is memory enough', async () => {
  const id = opened({ history: [{ by: 'li', key: 'k1' }] })
  expect(await accounts.change(id, act('k1'), add(1))).toMatchObject({ repeated: true, after: { sum: 0 } })
})

test('a refusal and nothing to do write nothing, and the key is free', async () => {
  const id = opened()
  expect(await codeOf(accounts.change(id, act('k1'), () => refuse('NOT_NOW')))).toBe('WRONG_STATE NOT_NOW')
  const same = await accounts.change(id, act('k1'), accept)
  expect(same.after).toBe(same.before)
  expect(await accounts.change(id, act('k1', 'li', 'other'), add(1))).toMatchObject({ repeated: false })
  expect(stored(id)).toMatchObject({ sum: 1, rev: 1 })
})

test('cut off between load and write nothing is done; sent again it is', async () => {
  const id = opened()
  const crash = () => {
    throw new Error('killed')
  }
  expect(await codeOf(accounts.change(id, act('k1'), crash))).toBe('killed')
  expect(stored(id)).toMatchObject({ sum: 0, rev: 0 })
  await accounts.change(id, act('k1'), add(1))
  expect(stored(id)).toMatchObject({ sum: 1, rev: 1 })
})

test('who loses every race tries three times and no more, a store or the clock as often as they say', async () => {
  const id = opened()
  const tries: Record<string, number> = { person: 0, clock: 0 }
  const losing = (who: string) => (one: Account) => {
    tries[who] = (tries[who] ?? 0) + 1
    writeBeside(id)
    return { ...one, sum: 1 }
  }
  expect(await codeOf(accounts.change(id, act('k1'), (one) => accept(losing('person')(one))))).toBe('CONFLICT')
  expect(await accounts.effect(id, losing('clock'), { tries: 5 })).toBe('busy')
  expect(tries).toEqual({ person: 3, clock: 5 })
  expect(stored(id)).toMatchObject({ sum: 800, rev: 8 })
})

test('what does not exist: not found for a person, gone for the clock', async () => {
  expect(await codeOf(accounts.change('nobody', act('k1'), add(1)))).toBe('NOT_FOUND')
  expect(await accounts.effect('nobody', (one) => one)).toBe('gone')
})

test('only fields that differ are written, each as a whole', async () => {
  const id = opened()
  await accounts.change(id, act(null), (one) => {
    world.cloud.store.update('people', {
      query: { _id: id },
      update: { $set: { openid: 'new' } },
      merge: true,
      multi: false,
      upsert: false,
    })
    return accept({ ...one, about: { b: 3 } })
  })
  expect(stored(id)).toEqual({ _id: id, rev: 1, openid: 'new', sum: 0, about: { b: 3 } })
})

test('a document that begins with its first change is begun once', async () => {
  await Promise.all([purses.change('purse', act('k1'), add(1)), purses.change('purse', act('k2'), add(10))])
  expect(stored('purse', 'profiles')).toMatchObject({ sum: 11, rev: 2 })
})

test('one that never counted its writes is still written on condition', async () => {
  const id = opened()
  world.cloud.store.update('people', {
    query: { _id: id },
    update: { $unset: { rev: 1 } },
    merge: true,
    multi: false,
    upsert: false,
  })
  await Promise.all([accounts.change(id, act('k1'), add(1)), accounts.change(id, act('k2'), add(10))])
  expect(stored(id)).toMatchObject({ sum: 11, rev: 2 })
})

test('what a person wrote goes with the digest of it', async () => {
  const id = opened()
  await accounts.change(id, act('k1'), add(1))
  await accounts.effect(id, (one) => ({ ...one, about: {} }), { forget: true })
  expect(stored(id)?.keys).toEqual([])
})

describe('several together', () => {
  const places = (from: string, to: string) => ({ from: accounts.at(from), to: accounts.at(to) })
  type Both = { from: Account; to: Account }
  const move = (from: string, to: string, n: number, key: string, beside = () => {}) =>
    changeTogether<Both>(places(from, to), act(key), (found) => {
      beside()
      const to_ = found.to ?? { _id: to, rev: 0, openid: to, sum: 0, about: {} }
      if (!found.from || found.from.sum < n) return refuse('NOT_NOW')
      return accept({ from: { ...found.from, sum: found.from.sum - n }, to: { ...to_, sum: to_.sum + n } })
    })
  const sums = (...ids: string[]) => ids.map((id) => stored(id)?.sum)

  test('all are written or none, and a new one comes into being with them', async () => {
    const from = opened({ sum: 10 })
    const done = await move(from, `${from}-new`, 4, 'k1')
    expect(sums(from, `${from}-new`)).toEqual([6, 4])
    expect(done).toMatchObject({ repeated: false, before: { to: null }, after: { from: { rev: 1 }, to: { rev: 0 } } })
    expect(await codeOf(move(from, `${from}-new`, 40, 'k2'))).toBe('WRONG_STATE NOT_NOW')
    expect(sums(from, `${from}-new`)).toEqual([6, 4])
  })

  test('the same key once more, or twice at once, is done once; with other content it is refused', async () => {
    const [from, to] = [opened({ sum: 10 }), opened()]
    const both = await Promise.all([move(from, to, 4, 'k1'), move(from, to, 4, 'k1')])
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true])
    expect(await move(from, to, 4, 'k1')).toMatchObject({ repeated: true, after: { from: { sum: 6 } } })
    const other = { ...act('k1'), digest: 'something else' }
    expect(await codeOf(changeTogether<Both>(places(from, to), other, () => accept({})))).toBe('CONFLICT KEY_REUSED')
    expect(sums(from, to)).toEqual([6, 4])
  })

  test('a conflict decides again on what stands then; two at once both count', async () => {
    const [from, to] = [opened({ sum: 10 }), opened()]
    let others = 1
    await move(from, to, 4, 'k1', () => {
      if (others-- > 0) writeBeside(to)
    })
    expect(sums(from, to)).toEqual([6, 104])
    await Promise.all([move(from, to, 1, 'k2'), move(to, from, 3, 'k3')])
    expect(sums(from, to)).toEqual([8, 102])
  })

  test('who conflicts every time tries three times and no more, and leaves nothing', async () => {
    const [from, to] = [opened({ sum: 10 }), opened()]
    let tries = 0
    const losing = move(from, to, 4, 'k1', () => {
      tries += 1
      writeBeside(to)
    })
    expect(await codeOf(losing)).toBe('CONFLICT')
    expect([tries, ...sums(from, to)]).toEqual([3, 10, 300])
  })

  test('a conflict that comes up at the end is counted too', async () => {
    const [from, to] = [opened({ sum: 10 }), opened()]
    let tries = 0
    world.cloud.chaos.start({ seed: 1, ...calm, conflict: 1 })
    const losing = move(from, to, 4, 'k1', () => {
      tries += 1
    })
    expect(await codeOf(losing)).toBe('CONFLICT')
    world.cloud.chaos.stop()
    expect([tries, ...sums(from, to)]).toEqual([3, 10, 0])
  })

  test('cut off before its end it leaves nothing; sent again it does all', async () => {
    const [from, to] = [opened({ sum: 10 }), opened()]
    const crash = () => {
      throw new Error('killed')
    }
    expect(await codeOf(move(from, to, 4, 'k1', crash))).toBe('killed')
    expect(sums(from, to)).toEqual([10, 0])
    await move(from, to, 4, 'k1')
    expect(sums(from, to)).toEqual([6, 4])
  })

  test('a unique key that belongs to somebody leaves nothing', async () => {
    const [from, to] = [opened({ sum: 10 }), opened()]
    const taking = changeTogether<Both>(places(from, to), act('k1'), ({ from: one, to: other }) =>
      one && other ? accept({ from: { ...one, sum: 0 }, to: { ...other, openid: from } }) : refuse('NOT_NOW'),
    )
    expect(await codeOf(taking)).toBe('CONFLICT')
    expect(sums(from, to)).toEqual([10, 0])
  })
})

/** Nothing goes wrong but what a test asks for. */
const calm = {
  latency: 0,
  databaseError: 0,
  databaseLost: 0,
  conflict: 0,
  shuffle: 0,
  killBefore: 0,
  killDuring: 0,
  killAfter: 0,
  double: 0,
  late: 0,
  wechatError: 0,
  wechatTimeout: 0,
  wechatLost: 0,
}

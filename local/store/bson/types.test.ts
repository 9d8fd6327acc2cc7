import { Binary, Decimal128, Long, ObjectId } from 'bson'
import fc from 'fast-check'
import { type StoreWorld, storeWorld } from '../world'
import { parseEjson, resolveServerDates, stringifyEjson } from './ejson'

let world: StoreWorld
beforeEach(() => {
  world = storeWorld()
})
afterEach(() => world.end())

const kept = (value: unknown): unknown => {
  world.store.insert('cases', [{ _id: 'one', value }])
  world.again()
  return world.store.find('cases', { query: { _id: 'one' } })[0]?.value
}

test.each<[string, unknown]>([
  ['text', '报修 😀 \0 "quoted"'],
  ['a whole number', 7],
  ['a fraction', 0.1],
  ['a large whole number', Number.MAX_SAFE_INTEGER],
  ['minus zero', -0],
  ['not a number', Number.NaN],
  ['infinity', Number.NEGATIVE_INFINITY],
  ['null', null],
  ['a date', new Date(1_700_000_000_123)],
  ['a date before 1970', new Date(-5)],
  ['a pattern', /^ab.c/im],
  ['a pattern over lines', /a.b/s],
  ['an empty list', []],
  ['lists in lists', [[1, [2, null]], [], ['x']]],
  ['objects in lists with dates', [{ at: new Date(5), deep: { er: [new Date(6)] } }]],
  ['an empty object', {}],
])('%s comes back as it was, also after a restart', (_, value) => {
  expect(kept(value)).toEqual(value)
})

test('binary data, ids and decimals come back as they were', () => {
  const value = {
    bin: new Binary(Uint8Array.of(0, 1, 255)),
    id: new ObjectId(),
    decimal: Decimal128.fromString('1.10'),
  }
  const back = kept(value) as typeof value
  expect([...back.bin.buffer]).toEqual([0, 1, 255])
  expect(back.id.equals(value.id)).toBe(true)
  expect(back.decimal.toString()).toBe('1.10')
})

test('a field that is missing stays missing, null stays null', () => {
  world.store.insert('cases', [{ _id: 'one', gone: undefined, empty: null }])
  expect(world.store.find('cases', { query: {} })).toEqual([{ _id: 'one', empty: null }])
  expect(Object.keys(world.store.find('cases', { query: {} })[0] ?? {})).not.toContain('gone')
})

test('any document comes back equal', () => {
  const anything = fc.dictionary(
    fc.string().filter((name) => !/^\$|^_id$|^__proto__$/.test(name)),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(anything, (doc) => {
      const [id = ''] = world.store.insert('cases', [doc])
      expect(world.store.find('cases', { query: { _id: id } })).toEqual([{ _id: id, ...doc }])
    }),
    { numRuns: 100 },
  )
})

test('documents come in the order in which they were inserted, also after changes', () => {
  world.store.insert('cases', [{ _id: 'c' }, { _id: 'a' }, { _id: 'b' }])
  world.store.update('cases', {
    query: { _id: 'c' },
    update: { $set: { n: 1 } },
    merge: true,
    multi: false,
    upsert: false,
  })
  expect(world.store.find('cases', { query: {} }).map(({ _id }) => _id)).toEqual(['c', 'a', 'b'])
})

test('a document without _id gets one of 32 hexadecimal digits', () => {
  const ids = world.store.insert('cases', [{}, {}])
  expect(ids[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(ids[0]).not.toBe(ids[1])
})

describe('the text of the wire', () => {
  test('is canonical EJSON both ways', () => {
    const text =
      '{"n":{"$numberInt":"1"},"d":{"$numberDouble":"1.5"},"at":{"$date":{"$numberLong":"5"}},"long":{"$numberLong":"5000000000"},"x":[null,true,"t"]}'
    expect(parseEjson(text, 0)).toEqual({ n: 1, d: 1.5, at: new Date(5), long: 5_000_000_000, x: [null, true, 't'] })
    expect(stringifyEjson(parseEjson(text, 0))).toBe(text)
  })

  test('patterns become RegExp and go out as $regularExpression', () => {
    const text = '{"p":{"$regularExpression":{"pattern":"^a","options":"i"}}}'
    expect(parseEjson(text, 0)).toEqual({ p: /^a/i })
    expect(stringifyEjson({ p: /^a/i })).toBe(text)
  })

  test('the server date is the time now plus its offset, however deep', () => {
    const now = 1_700_000_000_000
    const date = (offset: number) => `{"$tcb_server_date":{"offset":${offset}}}`
    expect(parseEjson(`{"$set":{"at":${date(0)}},"$push":{"log":{"$each":[{"at":${date(-60000)}}]}}}`, now)).toEqual({
      $set: { at: new Date(now) },
      $push: { log: { $each: [{ at: new Date(now - 60_000) }] } },
    })
    expect(resolveServerDates([{ $tcb_server_date: { offset: 1 } }], now)).toEqual([new Date(now + 1)])
  })

  test('large whole numbers are not bent', () => {
    expect(stringifyEjson(Long.fromString('9007199254740993'))).toBe('{"$numberLong":"9007199254740993"}')
  })
})

import * as v from 'valibot'
import { type ActionName, contract } from './index'

type Schema = v.GenericSchema & {
  entries?: Record<string, Schema>
  item?: Schema
  key?: Schema
  value?: Schema
  wrapped?: Schema
  options?: readonly unknown[]
}

/** Every text that an input can have, by its path. */
const textsIn = (schema: Schema, path: string): [string, Schema][] => {
  if (schema.wrapped) return textsIn(schema.wrapped, path)
  if (schema.type === 'union') return (schema.options as Schema[]).flatMap((one) => textsIn(one, path))
  const inside = [schema.item, schema.key, schema.value].filter((one) => one !== undefined)
  return [
    ...(schema.type === 'string' ? [[path, schema] satisfies [string, Schema]] : []),
    ...inside.flatMap((one) => textsIn(one, `${path}[]`)),
    ...Object.entries(schema.entries ?? {}).flatMap(([name, one]) => textsIn(one, `${path}.${name}`)),
  ]
}

const texts = (Object.keys(contract) as ActionName[]).flatMap((action) =>
  textsIn(contract[action].input as unknown as Schema, action),
)

const unseen = [
  '\u0000',
  '\u001b',
  '\u00ad',
  '\u115f',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2800',
  '\u3164',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\uffff',
]

/** Something that the text takes; what it makes of it. */
const samples = ['漏水了', '13800138000', '8K3F27QD', 'home-1abc', 'a'.repeat(64), '2026-12-01', '京A12345', '1栋']
const made = (schema: Schema, typed: string): string | null => {
  const read = v.safeParse(schema, typed)
  return read.success ? (read.output as string) : null
}

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(200)
})

test.each(unseen)('no text of the contract takes %j in: refused, or gone', (sign) => {
  const took = texts.filter(([, schema]) =>
    samples.some((sample) =>
      [`${sign}${sample}`, `${sample}${sign}`, `${sample.slice(0, 2)}${sign}${sample.slice(2)}`].some((typed) =>
        made(schema, typed)?.includes(sign),
      ),
    ),
  )
  expect(took.map(([path]) => path)).toEqual([])
})

test('what only looks like a blank is nothing: refused, or empty', () => {
  const blank = ' \u200b\u3164\u2800\u00a0\u3000\n'
  const took = texts.filter(([, schema]) => (made(schema, blank) ?? '') !== '')
  expect(took.map(([path]) => path)).toEqual([])
})

test('the length is counted of what is left', () => {
  const short = texts.filter(([, schema]) => made(schema, '漏水') !== null)
  const padded = `\u200b漏${'\u200b'.repeat(600)}水`
  expect(short.filter(([, schema]) => made(schema, padded) !== '漏水').map(([path]) => path)).toEqual([])
  expect(short.length).toBeGreaterThan(40)
})

test('no text is taken of any length', () => {
  const endless = ['漏', 'a', '1'].map((sign) => sign.repeat(5_000))
  const took = texts.filter(([, schema]) => endless.some((typed) => made(schema, typed) !== null))
  expect(took.map(([path]) => path)).toEqual([])
})

const names = texts.filter(([path]) => /(^|[.\]])name$/.test(path))

test('a name is one line, and nobody is called as the app calls itself', () => {
  expect(names.length).toBeGreaterThan(8)
  expect(names.filter(([, schema]) => made(schema, '王\n小明') !== '王 小明').map(([path]) => path)).toEqual([])
  const ofPeople = names.filter(([path]) => !/estate|certificate|used/i.test(path))
  for (const typed of ['系统', ' 系\u200b统 ', '匿名住户'])
    expect(ofPeople.filter(([, schema]) => made(schema, typed) !== null).map(([path]) => path)).toEqual([])
})

test('a telephone number is the same, however it is typed', () => {
  const phones = texts.filter(([path]) => /phone$/i.test(path))
  expect(phones.length).toBeGreaterThan(6)
  for (const typed of ['+86 138-0013-8000', '１３８００１３８０００'])
    expect(phones.filter(([, schema]) => made(schema, typed) !== '13800138000').map(([path]) => path)).toEqual([])
})

import fc from 'fast-check'
import { filed, team } from '../matter/given.fixture'
import { type FieldType, fitting } from './field'
import { tellFor } from './tell'

type Limit = (value: string) => boolean
const points = (value: string) => [...value].length
/** The kinds of fields as WeChat publishes them. */
const published: Record<FieldType, Limit> = {
  thing: (value) => points(value) <= 20,
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  character_string: (value) => /^[\x21-\x7e]{1,32}$/.test(value),
  number: (value) => /^\d{1,32}$/.test(value),
  amount: (value) => /^\d{1,10}(\.\d+)?$/.test(value),
  name: (value) => points(value) <= (/\p{Script=Han}/u.test(value) ? 10 : 20),
  time: (value) => /([01]?\d|2[0-3]):[0-5]\d/.test(value),
}
const types = Object.keys(published) as FieldType[]
const awkward = fc.constantFrom(
  '\n',
  '\u0000',
  '\ud83d',
  '\udc68',
  '👨‍👩‍👧',
  '👍🏽',
  '\u202e',
  '\u2028',
  '漏',
  '水',
  'A',
  ' ',
  '9',
  '元',
)
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(awkward, { maxLength: 50 }).map((parts) => parts.join('')),
)

test.each(types)(
  'a %s field fits whatever it is given: its own limit, one line, no half signs, never empty',
  (type) => {
    fc.assert(
      fc.property(words, (given) => {
        const otherwise = type === 'phrase' ? '有更新' : '0'
        const value = fitting(type, given, type === 'time' ? '00:00' : otherwise)
        expect(published[type](value)).toBe(true)
        expect(value.trim()).not.toBe('')
        expect(value).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(fitting(type, value, value)).toBe(value)
      }),
      { numRuns: 500 },
    )
  },
)

test('words that fit are left as they are', () => {
  expect(fitting('thing', '厨房水管爆裂', '-')).toBe('厨房水管爆裂')
  expect(fitting('thing', '一二三四五六七八九十一二三四五六七八九十', '-')).toHaveLength(20)
  expect(fitting('phrase', '待回电话', '-')).toBe('待回电话')
  expect(fitting('time', '2026年11月21日 15:33', '-')).toBe('2026年11月21日 15:33')
})

test('what was meant for a person nobody has yet goes to the desk', () => {
  const matter = filed({ category: 'gas' }, team)
  const entry = { ...matter.history[0], id: 'e9', what: 'caseSentBack', digest: 'd', photos: [] } as never
  const people = { ...matter, assigneeId: null, receiverId: null }
  expect(tellFor(entry, people).map((t) => [t.to, t.personId])).toEqual([
    ['desk', null],
    ['supervisor', null],
  ])
})

test('what a proxy filed is told to the resident and to the proxy', () => {
  const tellings = filed({ residentId: 'mother' }, team).tell.filter((one) => one.to === 'resident')
  expect(tellings.map((one) => [one.kind, one.personId])).toEqual([
    ['received', 'mother'],
    ['received', 'li'],
    ['dispatched', 'mother'],
    ['dispatched', 'li'],
  ])
})

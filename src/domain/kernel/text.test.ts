import fc from 'fast-check'
import { tidyCode, tidyLine, tidyName, tidyProse } from './text'

/** What shows nothing, or turns the writing round: none of it may be left in anything people typed. */
const unseen = [
  ...['\u0000', '\u0007', '\u007f', '\u009b', '\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u180e', '\u200b'],
  ...['\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\u2800', '\u3164'],
  ...['\ufeff', '\uffa0', '\ufff9', '\uffff', '\ufe0f', '\u{e0041}', '\u{1d173}', '\ud800', '\udfff'],
]

test.each(unseen)('%j shows nothing: alone it is empty, in words it goes', (sign) => {
  for (const tidied of [tidyProse, tidyLine, tidyName, tidyCode]) {
    expect(tidied(sign)).toBe('')
    expect(tidied(` ${sign} ${sign}`)).toBe('')
    expect(tidied(`漏${sign}水`)).toBe('漏水')
  }
})

test('a text of marks alone says nothing', () => {
  expect(tidyProse('\u0301\u0301')).toBe('')
})

test('prose keeps its lines and its signs; a line and a name are one line', () => {
  const typed = '  水管漏水，①楼也漏：约１㎡ \r\n\r\n\r\n\r\n请\t尽快  '
  expect(tidyProse(typed)).toBe('水管漏水，①楼也漏：约１㎡\n\n请 尽快')
  expect(tidyLine(typed)).toBe('水管漏水，①楼也漏：约１㎡ 请 尽快')
  expect(tidyName('王\n小\u2028明')).toBe('王 小 明')
})

test('a name and a code are written one way, however they are typed', () => {
  expect(tidyName('ＬＩ　Wei')).toBe('LI Wei')
  expect(tidyName('e\u0301')).toBe('é')
  expect(tidyCode(' ８ｋ３ｆ－27\u200bqd ')).toBe('8k3f-27qd')
})

test('pictures that are joined of several stay whole', () => {
  for (const picture of ['👨‍👩‍👧', '❤️', '1️⃣', '👍🏽', '🇨🇳', '🏳️‍🌈'])
    expect(tidyProse(`谢谢${picture}`)).toBe(`谢谢${picture}`)
})

test('tidying twice changes nothing more', () => {
  const unit = fc.oneof(
    fc.constantFrom(...unseen, '漏', 'ａ', ' ', '\n', '👍', '🏽', '❤', '1', '\u20e3', '\u0301'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
      for (const tidied of [tidyProse, tidyLine, tidyName, tidyCode]) {
        const once = tidied(parts.join(''))
        expect(tidied(once)).toBe(once)
      }
    }),
    { numRuns: 500 },
  )
})

import fc from 'fast-check'
import { amountOf, figureOf, parseHundredths } from './money'

test('a price is multiplied to the nearest fen, without the errors of fractions', () => {
  expect(amountOf(1_050, 150)).toBe(1_575)
  expect(amountOf(333, 50)).toBe(167)
  expect(amountOf(10, 30)).toBe(3)
})

test.each([
  ['12', 1_200],
  ['0.5', 50],
  [' 3.80 ', 380],
  ['', null],
  ['1.234', null],
  ['-1', null],
  ['1e3', null],
  ['一', null],
])('%j is read as %j', (typed, read) => {
  expect(parseHundredths(typed)).toBe(read)
})

test('what is written is read as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (hundredths) => {
      expect(parseHundredths(figureOf(hundredths))).toBe(hundredths)
    }),
  )
})

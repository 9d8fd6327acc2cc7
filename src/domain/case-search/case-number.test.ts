import { readCaseNumber } from './case-number'

test.each([
  '261121-41161',
  '26112141161',
  '#261121-41161',
  '＃２６１１２１－４１１６１',
  '261121 41161',
  ' 261121—41161 ',
  '工单号：261121-41161',
  'No. 26112141161',
  '261121\u200b-41161',
])('%s is the number of a case', (typed) => {
  expect(readCaseNumber(typed)).toEqual({ begins: '261121-41161' })
})

test('a day, or a day and some digits, begin a number; five digits end one', () => {
  expect(readCaseNumber('261121')).toEqual({ begins: '261121' })
  expect(readCaseNumber('261121411')).toEqual({ begins: '261121-411' })
  expect(readCaseNumber('41161')).toEqual({ ends: '41161' })
  expect(readCaseNumber('＃41161')).toEqual({ ends: '41161' })
})

test.each(['', '501', '3-1-501', '13800138000 1', '漏水', '261121-41161-2', '3栋501'])('%s is none', (typed) => {
  expect(readCaseNumber(typed)).toBeNull()
})

import { emptyLine, emptyUse, readAll, readLine, readUse } from './rows'

const typed = { ...emptyLine, item: ' 角阀 ', quantity: '1.5', unit: '米', price: '35.8' }

test('a line is read in hundredths and fen, without spaces around', () => {
  expect(readLine(typed)).toEqual({ item: '角阀', unit: '米', quantity: 150, unitFen: 3_580, payer: 'paid' })
})

test.each([
  { ...typed, item: ' ' },
  { ...typed, unit: '' },
  { ...typed, quantity: '0' },
  { ...typed, quantity: '一' },
  { ...typed, price: '' },
  { ...typed, price: '3.999' },
])('%j is no line yet', (line) => {
  expect(readLine(line)).toBeNull()
})

test('something that was used needs a name, a unit and how much', () => {
  expect(readUse(emptyUse)).toBeNull()
  expect(readUse({ ...emptyUse, name: '生料带', unit: '卷' })).toEqual({
    use: 'material',
    name: '生料带',
    unit: '卷',
    quantity: 100,
  })
})

test('the first row that is not right is named by its place', () => {
  expect(readAll([typed, emptyLine, emptyLine], readLine)).toMatchObject({ wrong: 2, rows: [{ item: '角阀' }] })
  expect(readAll([typed], readLine).wrong).toBeNull()
  expect(readAll([], readLine)).toEqual({ rows: [], wrong: null })
})

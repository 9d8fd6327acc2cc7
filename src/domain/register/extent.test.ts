import { csvExtent, extent } from './extent'

const row = '3栋,1单元,501,89.5\n'

test('a sheet is read to its last row that says something', () => {
  expect(csvExtent(`${row}${row}`)).toEqual({ until: 2 * row.length - 1 })
  expect(csvExtent(`${row}\n\n,,,\n " " \n${row}`)).toMatchObject({ until: expect.any(Number) })
  expect(csvExtent(`${row}${',,,,\n'.repeat(extent.rows + 10)}`)).toEqual({ until: row.length - 1 })
  expect(csvExtent('')).toEqual({ until: 0 })
})

test('quotation marks hold commas and lines, inches are none', () => {
  expect(csvExtent('"3栋,\n北",501\n')).toEqual({ until: 11 })
  expect(csvExtent('3栋,管 5",501\n')).toEqual({ until: 11 })
  expect(csvExtent('"他说""好""",501')).toEqual({ until: 13 })
})

test('what is too long, too wide or never ends is named with its row', () => {
  expect(csvExtent(row.repeat(extent.rows + 1))).toMatchObject({ what: 'farOff', row: extent.rows + 1 })
  expect(csvExtent(`${row}${','.repeat(extent.columns)}x\n`)).toMatchObject({ what: 'farOff', row: 2 })
  expect(csvExtent(`${row}3栋,"1单元,501\n${row}`)).toMatchObject({ what: 'openQuote', row: 2 })
  expect(csvExtent(','.repeat(8_000_000))).toMatchObject({ what: 'farOff', row: 1 })
})

test('eight million line ends are looked through in a second', () => {
  const before = process.cpuUsage()
  expect(csvExtent('\n'.repeat(8_000_000))).toEqual({ until: 0 })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(2_000)
})

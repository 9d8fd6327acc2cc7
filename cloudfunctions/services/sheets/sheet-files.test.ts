import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { homeSheet } from '@/copy/estate/register-file'
import { readSheet } from '@/domain/register/read'
import { readTable, writeXlsx } from './sheet-files'

const heading = ['楼栋', '单元', '房号', '建筑面积']
const written = (rows: readonly (readonly (string | number | null)[])[]) =>
  writeXlsx([{ name: '房屋名册', widths: [10, 10, 10, 10], rows: [heading, ...rows] }])

/** The same workbook with something done to the text of its first sheet. */
const changed = async (
  change: (sheet: string) => string,
  rows: readonly (readonly (string | number | null)[])[] = [['3栋', '1单元', '501', 89]],
) => {
  const parts = unzipSync(await written(rows))
  const path = 'xl/worksheets/sheet1.xml'
  return Buffer.from(zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] as Uint8Array))) }))
}

const inTime = async <T>(work: () => Promise<T>, most = 4_000): Promise<T> => {
  const before = process.cpuUsage()
  const done = await work()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(most)
  return done
}
const refusal = (error: unknown) => (error as { reason: string }).reason

const cell = (ref: string) =>
  `<row r="${ref.replace(/\D/g, '')}"><c r="${ref}" t="inlineStr"><is><t>x</t></is></c></row>`
const withCell = (ref: string) => (sheet: string) => sheet.replace('</sheetData>', `${cell(ref)}</sheetData>`)

test('a cell at the far end of a sheet is named, and one that says nothing is passed over', async () => {
  const far = await changed(withCell('XFD1048576'))
  expect(await inTime(() => readTable(far))).toMatchObject({ what: 'farOff', row: 1_048_576, value: 'XFD1048576' })
  const blank = await changed((sheet) =>
    withCell('XFD1048576')(sheet).replace('<t>x</t>', '<t xml:space="preserve"> </t>'),
  )
  expect(await inTime(() => readTable(blank))).toEqual([heading, ['3栋', '1单元', '501', 89]])
  const styled = await changed((sheet) =>
    sheet.replace('</sheetData>', `<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>`),
  )
  expect(await readTable(styled)).toHaveLength(2)
})

test('an archive that unpacks to far more than a register is refused before it is unpacked', async () => {
  const bomb = await changed((sheet) => `${sheet}${' '.repeat(200_000_000)}`)
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(await inTime(() => readTable(bomb).catch(refusal), 1_000)).toBe('FILE_TOO_LARGE')
})

test('a size that the archive lies about does not unpack more than it states', async () => {
  const file = await changed((sheet) => `${sheet}${' '.repeat(60_000_000)}`)
  for (let at = 0; at < file.length - 46; at += 1)
    if (file.readUInt32LE(at) === 0x02014b50 && file.readUInt32LE(at + 24) > 50_000_000)
      file.writeUInt32LE(1_000, at + 24)
  expect(await inTime(() => readTable(file).catch(refusal), 2_000)).toBe('FILE_NOT_A_SHEET')
})

test('a million rows, eight megabytes of commas, one quotation mark: each named, none read', async () => {
  const rows = Buffer.from(`${heading.join()}\n${'3栋,1单元,501,89\n'.repeat(400_000)}`)
  expect(await inTime(() => readTable(rows))).toMatchObject({ what: 'farOff', row: 25_001 })
  expect(await inTime(() => readTable(Buffer.alloc(8_000_000, ',')))).toMatchObject({ what: 'farOff', row: 1 })
  expect(await inTime(() => readTable(Buffer.alloc(8_000_000, '\n')))).toEqual([])
  const quote = Buffer.from(`${heading.join()}\n"3栋,1单元,501,89\n${'3栋,1单元,502,89\n'.repeat(1_000)}`)
  expect(await readTable(quote)).toMatchObject({ what: 'openQuote', row: 2 })
})

test('as many homes as a register may have are read in the time of a function', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => [`${n % 40}栋`, '1单元', `${n}`, 89])
  const file = await written(rows)
  const table = await inTime(() => readTable(file), 12_000)
  expect(table).toHaveLength(20_001)
})

test('what is merged over rows holds for each of them', async () => {
  const merge = (sheet: string) =>
    sheet.replace(
      '</sheetData>',
      '</sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B3:B4"/></mergeCells>',
    )
  const rows = [
    ['3栋', '1单元', '501', 89],
    [null, '2单元', '502', 90],
    [null, null, '503', 91],
    ['4栋', null, '101', 70],
  ]
  const table = await readTable(await changed(merge, rows))
  const { homes, problems } = readSheet('what' in table ? [] : table, homeSheet)
  expect(problems).toEqual([])
  expect(homes.map(({ building, entrance, number }) => building + entrance + number)).toEqual([
    '3栋1单元501',
    '3栋2单元502',
    '3栋2单元503',
    '4栋101',
  ])
})

test('headings that are merged over two rows are headings once', async () => {
  const merge = (sheet: string) =>
    sheet.replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>',
    )
  const table = await readTable(
    await changed(merge, [
      [null, null, null, null],
      ['3栋', '1单元', '501', 89],
    ]),
  )
  expect(readSheet('what' in table ? [] : table, homeSheet)).toMatchObject({ problems: [], homes: [{ number: '501' }] })
})

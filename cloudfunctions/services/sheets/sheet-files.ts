import { csvExtent } from '@/domain/register/extent'
import type { Table } from '@/domain/register/headings'
import type { Problem } from '@/domain/register/problem'
import { AppError } from '../../platform/app-error'
import { readUpTo } from '../../platform/files'
import { newId } from '../../platform/ids'

const LARGEST_SHEET = 8 * 1024 * 1024

const folder = (personId: string) => `sheets/${personId}/`
const NAME = /^[0-9a-f]{48}\.(xlsx|csv)$/

/** A fresh unguessable path for one sheet of this person. Refuses a name that is neither .xlsx nor .csv. */
export const issueSheetPath = (personId: string, fileName: string): string => {
  const [, kind] = /\.(xlsx|csv)$/i.exec(fileName) ?? []
  if (/\.xls$/i.test(fileName)) throw new AppError('BAD_INPUT', 'FILE_OLD_EXCEL', 'fileName')
  if (!kind) throw new AppError('BAD_INPUT', 'FILE_NOT_A_SHEET', 'fileName')
  return `${folder(personId)}${newId()}${newId()}.${kind.toLowerCase()}`
}

const isIssuedTo = (personId: string, fileId: string): boolean => {
  const path = fileId.replace(/^cloud:\/\/[^/]+\//, '')
  return path.startsWith(folder(personId)) && NAME.test(path.slice(folder(personId).length))
}

/** An uploaded sheet. Refuses a path not issued to this person, a file that is not there, and more than 8 MB. */
export const fetchSheet = async (personId: string, fileId: string): Promise<Buffer> => {
  if (!isIssuedTo(personId, fileId)) throw new AppError('FORBIDDEN', 'FILE_FOREIGN', 'fileId')
  const file = await readUpTo(fileId, LARGEST_SHEET)
  if (file === 'missing' || file.length === 0) throw new AppError('BAD_INPUT', 'FILE_MISSING', 'fileId')
  if (file === 'tooLarge') throw new AppError('BAD_INPUT', 'FILE_TOO_LARGE', 'fileId')
  return file
}

const startsWith = (file: Buffer, hex: string): boolean => file.subarray(0, hex.length / 2).toString('hex') === hex
const ZIP = '504b0304'
/** .xls, and .xlsx with a password. */
const OLD_EXCEL = 'd0cf11e0'

/** Excel in China saves CSV as GB18030; others as UTF-8, or with "Unicode text" as UTF-16. */
const decode = (file: Buffer): string => {
  if (startsWith(file, 'fffe')) return new TextDecoder('utf-16le').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('gb18030').decode(file)
  }
}

const readCsv = async (file: Buffer): Promise<Table | Problem> => {
  const text = decode(file)
  const extent = csvExtent(text)
  if ('what' in extent) return extent
  const { parse } = await import('papaparse')
  const { data } = parse<string[]>(text.slice(0, extent.until), { skipEmptyLines: false })
  return data
}

const readXlsx = async (file: Buffer): Promise<Table | Problem> => {
  const [{ readSheet }, { boundXlsx, fillMerged }] = await Promise.all([
    import('read-excel-file/universal'),
    import('./xlsx-bounds'),
  ])
  const bounded = boundXlsx(file)
  if (bounded === 'tooLarge') throw new AppError('BAD_INPUT', 'FILE_TOO_LARGE', 'fileId')
  if ('what' in bounded) return bounded
  const { buffer, byteOffset, length } = bounded.file
  const table = (await readSheet(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer)) as unknown as Table
  return fillMerged(table, bounded.merged)
}

/**
 * The first table of a file, told by its first bytes, or what keeps it from being read and where; a file is bounded before it
 * is read. Refuses: what is no sheet, more than the memory of a function holds (FILE_TOO_LARGE). The readers are loaded only
 * now: most calls never need them.
 */
export const readTable = async (file: Buffer): Promise<Table | Problem> => {
  if (startsWith(file, OLD_EXCEL)) throw new AppError('BAD_INPUT', 'FILE_OLD_EXCEL', 'fileId')
  const isZip = startsWith(file, ZIP)
  if (!isZip && file.includes(0) && !startsWith(file, 'fffe'))
    throw new AppError('BAD_INPUT', 'FILE_NOT_A_SHEET', 'fileId')
  try {
    return await (isZip ? readXlsx(file) : readCsv(file))
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('BAD_INPUT', 'FILE_NOT_A_SHEET', 'fileId')
  }
}

export type SheetOut = {
  name: string
  widths: readonly number[]
  rows: readonly (readonly (string | number | null)[])[]
}

/** An Excel file with these tables; the first row of each is its heading. */
export const writeXlsx = async (sheets: readonly SheetOut[]): Promise<Buffer> => {
  const { default: write } = await import('write-excel-file/node')
  const cell = (value: string | number | null, bold: boolean) =>
    value === null ? null : { value, ...(bold && { fontWeight: 'bold' as const }) }
  const data = sheets.map(({ name, widths, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: rows.map((row, index) => row.map((value) => cell(value, index === 0))),
  }))
  return write(data).toBuffer()
}

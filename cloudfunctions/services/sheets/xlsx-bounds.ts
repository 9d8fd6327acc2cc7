import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { extent, farOff } from '@/domain/register/extent'
import type { Problem } from '@/domain/register/problem'

/** Twenty thousand homes take 8 MB unpacked; what is more would not fit beside the reader in the memory of a function. */
const MOST_UNPACKED = 20 * 1024 * 1024
const MOST_PARTS = 200

/** A stretch of merged cells, rows and columns counted from 0. */
export type Merged = { top: number; left: number; bottom: number; right: number }

/** A workbook that is safe to read: only what says something, and the cells of its first sheet that are merged. */
export type Bounded = { file: Uint8Array; merged: Merged[] }

const isWanted = (name: string): boolean =>
  /\.(xml|rels)$/.test(name) && !/^(xl\/(drawings|media|theme)|docProps)\//.test(name)

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const placeOf = (ref: string): { row: number; column: number } | null => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? []
  return letters && digits ? { row: Number(digits) - 1, column: columnOf(letters) } : null
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? new RegExp(`\\s${name}='([^']*)'`).exec(tag)?.[1] ?? null

/** The path of the first sheet, by the book and its relations; the first by name when they do not say. */
const firstSheet = (parts: Record<string, Uint8Array>): string | null => {
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '')
  const tag = /<(?:\w+:)?sheet\s[^>]*>/.exec(text('xl/workbook.xml'))?.[0] ?? ''
  const id = attribute(tag, '(?:\\w+:)?id')
  const relations = text('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []
  const target = relations.map((one) => [attribute(one, 'Id'), attribute(one, 'Target')]).find(([of]) => of === id)?.[1]
  const path = target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
  return path && parts[path] ? path : (sheets.sort()[0] ?? null)
}

type Cell = { xml: string; tag: string; says: boolean }

/** The cells of a sheet one after the other; each is looked at once, however the text ends. */
function* cellsIn(xml: string): Generator<Cell> {
  const opening = /<(?:\w+:)?c(?=[\s/>])/g
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const tagEnd = xml.indexOf('>', found.index)
    if (tagEnd < 0) return
    const tag = xml.slice(found.index, tagEnd + 1)
    const isEmpty = tag.endsWith('/>')
    const closing = `</${tag.slice(1).split(/[\s/>]/, 1)[0]}>`
    const end = isEmpty ? tagEnd + 1 : xml.indexOf(closing, tagEnd) + closing.length
    if (!isEmpty && end < closing.length + tagEnd) return
    const whole = xml.slice(found.index, end)
    yield { xml: whole, tag, says: !isEmpty && /<(?:\w+:)?(?:v|t)(?:\s[^>]*)?>\s*[^<\s]/.test(whole) }
    opening.lastIndex = end
  }
}

/** A sheet of nothing but the cells that say something, or the first of them that stands too far off. */
const bounded = (xml: string): string | Problem => {
  const rows: string[] = []
  let cells = 0
  let row = -1
  let open: string[] = []
  const close = () => {
    if (open.length > 0) rows.push(`<row r="${row + 1}">${open.join('')}</row>`)
    open = []
  }
  for (const cell of cellsIn(xml)) {
    if (!cell.says) continue
    const ref = attribute(cell.tag, 'r') ?? ''
    const place = placeOf(ref)
    if (!place) throw new Error('a cell that says nothing of where it stands')
    cells += 1
    if (place.row >= extent.rows || place.column >= extent.columns || cells > extent.cells)
      return farOff(place.row + 1, ref.slice(0, 12))
    if (place.row !== row) close()
    row = place.row
    open.push(cell.xml)
  }
  close()
  const root = /<(?:\w+:)?worksheet(?:\s[^>]*)?>/.exec(xml.slice(0, 5_000))?.[0] ?? '<worksheet>'
  const name = root.slice(1).split(/[\s/>]/, 1)[0]
  return `<?xml version="1.0" encoding="UTF-8"?>${root}<sheetData>${rows.join('')}</sheetData></${name}>`
}

const mergedIn = (xml: string): Merged[] =>
  (xml.match(/<(?:\w+:)?mergeCell\s[^>]*>/g) ?? []).flatMap((tag) => {
    const [first, last] = (attribute(tag, 'ref') ?? '').split(':').map(placeOf)
    return first && last ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }] : []
  })

/**
 * A workbook cut down to what a register can say, before anything reads it: looked at by its unpacked size, which the archive
 * states and the unpacking keeps to, and by where its cells stand. 'tooLarge', or the cell that stands too far off. Throws for
 * what is no archive.
 */
export const boundXlsx = (file: Uint8Array): Bounded | 'tooLarge' | Problem => {
  let left = MOST_UNPACKED
  let count = 0
  let isTooLarge = false
  const parts = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name) || isTooLarge) return false
      left -= originalSize
      count += 1
      isTooLarge = left < 0 || count > MOST_PARTS
      return !isTooLarge
    },
  })
  if (isTooLarge) return 'tooLarge'
  const path = firstSheet(parts)
  if (path === null) return { file, merged: [] }
  const xml = strFromU8(parts[path] as Uint8Array)
  // Cut off, by a size that the archive states wrongly: half a register is none.
  if (!/<\/(?:\w+:)?worksheet>\s*$/.test(xml.slice(-500))) throw new Error('a sheet without an end')
  const sheet = bounded(xml)
  if (typeof sheet !== 'string') return sheet
  const others = Object.entries(parts).filter(([name]) => !name.startsWith('xl/worksheets/'))
  const kept = Object.fromEntries([...others, [path, strToU8(sheet)]])
  return { file: zipSync(kept, { level: 0 }), merged: mergedIn(xml) }
}

/**
 * Merged cells of a table as people mean them: what stands at the top of a stretch holds for each of its rows. The columns
 * beside it stay empty, for a building is no entrance.
 */
export const fillMerged = <Cell>(table: readonly (readonly Cell[])[], merged: readonly Merged[]): Cell[][] => {
  const filled = table.map((row) => [...row])
  for (const { top, left, bottom } of merged) {
    const value = filled[top]?.[left]
    if (value === undefined) continue
    for (const row of filled.slice(top + 1, bottom + 1)) row[left] = value
  }
  return filled
}

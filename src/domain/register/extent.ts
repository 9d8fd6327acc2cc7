import { homeLimits } from './home'
import { type Problem, problem } from './problem'

/** How far a sheet may reach: homes with some headings and empty rows between, columns with some of the office's own. */
export const extent = { rows: homeLimits.homes + 5_000, columns: 100, cells: 600_000 } as const

/** A cell that stands too far off, by the name a sheet gives it (XFD1048576). */
export const farOff = (row: number, cell: string | null): Problem => problem('farOff', { row, value: cell })

const DELIMITERS = ',;\t|'
/** A quotation mark opens only where a cell begins, or where it stands for one inside quotation marks. */
const opensAfter = `${DELIMITERS}\r\n"\ufeff`

/**
 * How much of a text with commas (CSV) is to be read, or what keeps it from being read; found without reading it: too many rows
 * or columns, each with the row as people count it, and a quotation mark that nobody closed. Empty rows at the end do not count.
 */
export const csvExtent = (text: string): { until: number } | Problem => {
  let row = 1
  let until = 0
  let columns = 1
  let cells = 0
  let openedAt: number | null = null
  let says = false
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at === text.length ? '\n' : text.charAt(at)
    if (sign === '"' && (openedAt !== null || at === 0 || opensAfter.includes(text.charAt(at - 1)))) {
      openedAt = openedAt === null ? row : null
      says = true
    } else if (openedAt !== null && at < text.length) {
      if (sign === '\n') row += 1
    } else if (sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n')) {
      if (says) {
        if (row > extent.rows) return farOff(row, null)
        until = at
      }
      row += 1
      columns = 1
      says = false
    } else if (DELIMITERS.includes(sign)) {
      columns += 1
      cells += 1
      if (cells > extent.cells * 4) return farOff(row, null)
    } else if (sign > ' ' && sign !== '\u3000') {
      says = true
      if (columns > extent.columns) return farOff(row, null)
    }
  }
  return openedAt === null ? { until } : problem('openQuote', { row: openedAt })
}

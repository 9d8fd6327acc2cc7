import { type Finding, found } from './finding'
import { seen } from './seen'

/** A home as it is written down: 1栋1单元101. */
const home = /\d+[栋幢座](\d+单元)?\d+/g

/** Homes that are torn apart at the end of a line: nobody reads 1栋1单 and 元101 as one place. */
export const splitHomes = (): Finding[] =>
  seen().flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) =>
        [...(node.textContent ?? '').matchAll(home)].flatMap((match) => {
          const range = document.createRange()
          range.setStart(node, match.index)
          range.setEnd(node, match.index + match[0].length)
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          return lines.size > 1
            ? [found('torn apart', element, `${match[0]} on ${lines.size} lines`, range.getBoundingClientRect())]
            : []
        }),
      ),
  )

import type { Element as Node } from 'glass-easel'
import { lacking } from '../../spoken'
import { problems } from './problems'
import { whenQuiet } from './quiet'

type Drawn = Element & { __wxElement?: Node & { _$eventTarget?: { listeners?: Record<string, unknown> } | null } }

const PAUSE = 100

const hearsTaps = ({ __wxElement }: Drawn): boolean => Boolean(__wxElement?._$eventTarget?.listeners?.tap)

/** What can be tapped, is to be seen, and does not say to a screen reader what it is. */
const unnamed = (page: Element): string[] =>
  [...page.querySelectorAll('*')]
    .filter((element) => hearsTaps(element) && element.getClientRects().length > 0)
    .flatMap((element) => {
      const why = lacking(element)
      const words = element.textContent?.trim().slice(0, 24)
      return why ? [`<${element.localName} class="${element.className}"> “${words}” can be tapped and has ${why}`] : []
    })

export type Seen = {
  page: string
  /** The most nodes that the page had, with those of the tab bar. */
  nodes: number
  /** The bytes that the page and its tab bar have handed to the framework. */
  bytes: number
  /** From the opening to the first nodes, in milliseconds. */
  firstMs: number | null
  /** The bytes until the first screen stood; null until then. */
  firstBytes: number | null
}

/** Looks at a page whenever it has changed: what can be tapped says what it is, and how much there is of it. */
export function watchPage(path: string, page: HTMLElement): Seen {
  const opened = performance.now()
  const seen: Seen = { page: path, nodes: 0, bytes: 0, firstMs: null, firstBytes: null }
  whenQuiet(() => {
    seen.firstBytes = seen.bytes
  })
  const said = new Set<string>()
  let soon: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    for (const what of unnamed(page)) {
      if (!said.has(what)) problems.push(`${path}: ${what}`)
      said.add(what)
    }
  }
  new MutationObserver(() => {
    seen.firstMs ??= page.querySelector('wx-view wx-view') ? performance.now() - opened : null
    seen.nodes = Math.max(seen.nodes, page.querySelectorAll('*').length)
    clearTimeout(soon)
    soon = setTimeout(look, PAUSE)
  }).observe(page, { childList: true, subtree: true, attributes: true })
  return seen
}

/** Dialogs that WeChat draws itself on a phone; the browser build only imitates them. */
const drawnByWeChat = '.taro__modal, .taro-modal__wrapper, .taro__toast, .subscribe-shade'

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible'
}

/** What the person deals with: the dialog in front, or else the whole page. */
export function inFront(): Element {
  const dialogs = [...document.querySelectorAll('[role=dialog], [aria-role=dialog]')].filter(isSeen)
  return dialogs.at(-1) ?? document.body
}

/** Every element that is drawn, without what WeChat draws itself. */
export const seen = (root = inFront()): Element[] =>
  [root, ...root.querySelectorAll('*')].filter((element) => isSeen(element) && !element.closest(drawnByWeChat))

/** Shortened to so many lines on purpose. */
export const isClamped = (element: Element): boolean =>
  getComputedStyle(element).getPropertyValue('-webkit-line-clamp') !== 'none'

/** The lines of words that stand directly in an element, without those that are left out on purpose. */
export function linesOf(element: Element): DOMRect[] {
  const end = isClamped(element) ? element.getBoundingClientRect().bottom : Number.POSITIVE_INFINITY
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim())
    .flatMap((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].filter(({ width, top }) => width > 0 && top < end - 1)
    })
}

export const upwards = (element: Element): Element[] => {
  const all: Element[] = []
  for (let at: Element | null = element; at; at = at.parentElement) all.push(at)
  return all
}

export const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize)

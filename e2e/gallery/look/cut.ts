import { type Finding, found } from './finding'
import { isClamped, linesOf, seen, sizeOf, upwards } from './seen'

const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'

/** A line of words without the empty space that a font keeps above and below its letters. */
function letters(line: DOMRect, size: number): DOMRect {
  const middle = line.y + line.height / 2
  return new DOMRect(line.x, middle - size / 2, line.width, size)
}

const leaves = (inner: DOMRect, outer: DOMRect, across: boolean, down: boolean): boolean =>
  (across && (inner.left < outer.left - 1 || inner.right > outer.right + 1)) ||
  (down && (inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1))

/** The nearest box around it that hides some of the line. */
function hider(element: Element, line: DOMRect): Element | null {
  let [across, down] = [true, true]
  for (const at of upwards(element)) {
    const { overflowX, overflowY } = getComputedStyle(at)
    if (isClamped(at)) return null
    across &&= !scrolls(overflowX)
    down &&= !scrolls(overflowY)
    if (leaves(line, at.getBoundingClientRect(), across && clips(overflowX), down && clips(overflowY))) return at
  }
  return null
}

/** Half of a round box is outside its corners: a line has to fit where the circle is wide enough. */
function leavesCircle(line: DOMRect, box: DOMRect): boolean {
  const far = (x: number, y: number) =>
    ((x - box.x - box.width / 2) / (box.width / 2)) ** 2 + ((y - box.y - box.height / 2) / (box.height / 2)) ** 2
  const corners = [line.left, line.right].flatMap((x) => [line.top, line.bottom].map((y) => far(x, y)))
  return Math.max(...corners) > 1.05
}

const isPainted = (element: Element) => {
  const { backgroundColor, borderTopWidth } = getComputedStyle(element)
  return !/, 0\)$|transparent/.test(backgroundColor) || borderTopWidth !== '0px'
}

function boxLeft(element: Element, line: DOMRect): string | null {
  const around = upwards(element)
  const scroller = around.findIndex((at) => scrolls(getComputedStyle(at).overflowY))
  const painted = around.slice(0, scroller < 0 ? around.length : scroller).find(isPainted)
  for (const at of painted && painted !== element ? [element, painted] : [element]) {
    const box = at.getBoundingClientRect()
    if (getComputedStyle(at).display === 'inline') continue
    if (leaves(line, box, true, true)) return 'stands out of its box'
    if (getComputedStyle(at).borderRadius === '50%' && leavesCircle(line, box)) return 'stands out of its circle'
  }
  return null
}

/** The hint of a field does not count as its content, so it is measured by itself. */
function hintCut(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (field.value) return false
  if (field instanceof HTMLTextAreaElement) return field.scrollHeight > field.clientHeight + 1
  const { font, paddingLeft, paddingRight } = getComputedStyle(field)
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return false
  pen.font = font
  const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  return pen.measureText(field.placeholder).width > room + 1
}

/** Words of which a part cannot be read because a box hides it, or that stand over the edge of their box. */
export function cutText(): Finding[] {
  return seen().flatMap((element): Finding[] => {
    const box = element.getBoundingClientRect()
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      return hintCut(element) ? [found('cut text', element, 'its hint does not fit', box)] : []
    }
    for (const line of linesOf(element).map((rect) => letters(rect, sizeOf(element)))) {
      const by = hider(element, line)
      if (by) return [found('cut text', element, `hidden by ${by.localName}`, line)]
      const left = upwards(element).some(isClamped) ? null : boxLeft(element, line)
      if (left) return [found('text outside its box', element, left, line)]
    }
    return []
  })
}

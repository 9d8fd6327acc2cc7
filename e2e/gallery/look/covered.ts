import { type Finding, found } from './finding'
import { inFront, linesOf, seen } from './seen'
import { canBeTapped } from './small-target'

/** Bars that stay where they are while the page moves below them. */
function bars(): Element[] {
  return seen().filter((element) => {
    const { position } = getComputedStyle(element)
    const { height } = element.getBoundingClientRect()
    return (position === 'fixed' || position === 'sticky') && height < innerHeight / 2
  })
}

const meets = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

const scrollers = (): Element[] => [
  document.documentElement,
  ...seen().filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY)),
]

/** At the end of the page: words and targets that still lie below a bar and can never be brought out from there. */
export function covered(): Finding[] {
  for (const element of scrollers()) element.scrollTop = element.scrollHeight
  const fixed = bars()
  const content = seen(inFront()).filter((element) => !fixed.some((bar) => bar.contains(element)))
  const result = content.flatMap((element): Finding[] => {
    const rects =
      canBeTapped(element) && !element.children.length ? [element.getBoundingClientRect()] : linesOf(element)
    return fixed.flatMap((bar) => {
      const rect = rects.find((one) => meets(one, bar.getBoundingClientRect()))
      return rect ? [found('covered', element, `lies below ${bar.localName}`, rect)] : []
    })
  })
  for (const element of scrollers()) element.scrollTop = 0
  return result
}

import { type Finding, found, type Wanted } from './finding'
import { seen, upwards } from './seen'

const holdsBack = (element: Element) => /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflowX)
const isHeld = (element: Element) =>
  upwards(element)
    .slice(1)
    .some((at) => at !== document.body && at !== document.documentElement && holdsBack(at))

/** What sticks out of the screen to a side, and boxes whose content does. */
export function sideways({ width }: Wanted): Finding[] {
  return seen().flatMap((element): Finding[] => {
    const box = element.getBoundingClientRect()
    const inner = [...element.children].some((child) => child.getBoundingClientRect().right > width + 1)
    if (!inner && !isHeld(element) && (box.right > width + 1 || box.left < -1)) {
      return [found('sideways', element, `reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`, box)]
    }
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('input, textarea')
    return scrolls && element.scrollWidth > element.clientWidth + 1
      ? [found('sideways', element, `scrolls ${element.scrollWidth - element.clientWidth} px`, box)]
      : []
  })
}

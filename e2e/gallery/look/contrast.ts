import { type Colour, contrastOf, over, parse } from './colour'
import { type Finding, found } from './finding'
import { linesOf, seen, sizeOf, upwards } from './seen'

const white: Colour = { r: 255, g: 255, b: 255, a: 1 }

/** The colour behind an element, from the ground up; null where a picture lies behind it. */
function groundOf(element: Element): Colour | null {
  const layers: Colour[] = []
  for (const at of upwards(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    const colour = parse(backgroundColor)
    if (colour.a > 0) layers.push(colour)
    if (colour.a === 1) break
    if (backgroundImage !== 'none') return null
  }
  return layers.reverse().reduce((ground, layer) => over(layer, ground), white)
}

const faintness = (element: Element) =>
  upwards(element).reduce((all, at) => all * Number(getComputedStyle(at).opacity), 1)

function against(element: Element, css: string, ground: Colour | null): number {
  const colour = parse(css)
  return ground ? contrastOf(over({ ...colour, a: colour.a * faintness(element) }, ground), ground) : 21
}

/** Large letters may be fainter: 24 px, or bold from 18.66 px on. */
const leastFor = (element: Element): number => {
  const size = sizeOf(element)
  return size >= 24 || (size >= 18.66 && Number(getComputedStyle(element).fontWeight) >= 700) ? 3 : 4.5
}

const isIcon = (element: Element) => getComputedStyle(element).webkitMaskImage.startsWith('url')

/** Words, hints of empty fields and icons that are too faint against what is behind them. */
export function contrast(): Finding[] {
  const judge = (element: Element, css: string, ground: Colour | null, least: number): Finding[] => {
    const ratio = against(element, css, ground)
    const why = `${ratio.toFixed(2)} : 1, ${least} wanted`
    return ratio < least - 0.005 ? [found('contrast', element, why, element.getBoundingClientRect())] : []
  }
  return seen().flatMap((element): Finding[] => {
    const { color, backgroundColor } = getComputedStyle(element)
    if (isIcon(element)) return judge(element, backgroundColor, groundOf(element.parentElement ?? element), 3)
    if (element.matches('input, textarea')) {
      const hint = getComputedStyle(element, '::placeholder').color
      const written = (element as HTMLInputElement).value
      return judge(element, written ? color : hint, groundOf(element), leastFor(element))
    }
    return linesOf(element).length > 0 ? judge(element, color, groundOf(element), leastFor(element)) : []
  })
}

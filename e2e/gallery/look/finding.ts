export const rules = [
  'cut text',
  'torn apart',
  'text outside its box',
  'sideways',
  'small target',
  'contrast',
  'covered',
  'unnamed',
] as const

/** One thing on the screen that is not as it should be; `box` in pixels of the screen. */
export type Finding = {
  rule: (typeof rules)[number]
  what: string
  box: { x: number; y: number; width: number; height: number }
}

/** How the screen was meant: its width, and the least size of what can be tapped. */
export type Wanted = { width: number; tap: number }

const nameOf = (element: Element): string => {
  const name = (element.getAttribute('class') ?? '').trim().split(/\s+/)[0]
  return name ? `.${name}` : element.localName
}

export function found(rule: Finding['rule'], element: Element, why: string, rect: DOMRect): Finding {
  const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 24)
  const { x, y, width, height } = rect
  return { rule, what: `${nameOf(element)} “${words}”: ${why}`, box: { x, y, width, height } }
}

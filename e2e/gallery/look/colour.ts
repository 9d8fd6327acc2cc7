export type Colour = { r: number; g: number; b: number; a: number }

export function parse(css: string): Colour {
  const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
  return css === 'transparent' ? { r: 0, g: 0, b: 0, a: 0 } : { r, g, b, a }
}

/** What is seen when one colour lies over another that lets nothing through. */
export const over = (top: Colour, ground: Colour): Colour => {
  const mix = (a: number, b: number) => a * top.a + b * (1 - top.a)
  return { r: mix(top.r, ground.r), g: mix(top.g, ground.g), b: mix(top.b, ground.b), a: 1 }
}

const light = ({ r, g, b }: Colour): number => {
  const part = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
}

/** The contrast of two colours as WCAG 2 counts it, 1 to 21. */
export const contrastOf = (one: Colour, other: Colour): number => {
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

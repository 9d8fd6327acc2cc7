import { tidyCode } from '../kernel/text'

// The sign of the province, then no I and no O; the last may say what it is used for.
const ORDINARY =
  /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[挂学警港澳])$/
// New energy: one character more, with D or F (A–K in large cities) first for small and last for large cars.
const NEW_ENERGY =
  /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-NP-Z](?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])$/

/** A plate in its normal form: without blanks and dots, full width as half, letters large. */
export const tidyPlate = (plate: string): string =>
  tidyCode(plate)
    .replace(/[·•・∙‧.\-\u2010-\u2015]/g, '')
    .toUpperCase()

/** Whether a tidy plate can be one: ordinary with seven characters, new energy (新能源) with eight. GA 36. */
export const isPlate = (plate: string): boolean => ORDINARY.test(plate) || NEW_ENERGY.test(plate)

/** Shortest ending by which the office finds a plate. */
export const SHORTEST_TAIL = 3

/** Every ending of a plate that is searched for, down to three characters. */
export const tailsOf = (plate: string): string[] => {
  const letters = [...plate]
  return letters.slice(0, letters.length - SHORTEST_TAIL + 1).map((_, place) => letters.slice(place).join(''))
}

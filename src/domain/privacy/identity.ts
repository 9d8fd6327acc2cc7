import { tidyCode } from '../kernel/text'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

const isDay = (text: string): boolean => {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === day
}

/** A citizen identity number in its normal form: without blanks, full width as half, the check letter large. */
export const tidyIdentity = (number: string): string => tidyCode(number).toUpperCase()

/** Whether a citizen identity number of 18 characters can be right: region, day of birth and check digit (GB 11643). */
export const isIdentityNumber = (number: string): boolean => {
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || !isDay(number.slice(6, 14))) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return CHECKS[sum % 11] === number[17]
}

export const lastFour = (number: string): string => number.slice(-4)

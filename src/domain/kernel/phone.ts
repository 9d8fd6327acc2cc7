import { tidyCode } from './text'

/**
 * A telephone number in its normal form, by which it is stored, compared and searched: digits alone, those of this country
 * without +86; a foreign one keeps its +. However it was typed: 138 0013 8000, （021）5555-0000, +86-21-55550000, １３８….
 */
export const tidyPhone = (typed: string): string => {
  const plain = tidyCode(typed).replace(/[-()[\]./\u2010-\u2015]/g, '')
  const national = plain.replace(/^(?:\+|00)86(?=\d{7,})|^86(?=1\d{10}$)/, '')
  const abroad = national.replace(/^00(?=[1-9])/, '+')
  const isAreaWithoutZero = national !== plain && !/^(?:0|1[3-9]\d{9}$|[48]00)/.test(national)
  return isAreaWithoutZero ? `0${national}` : abroad
}

// Mobile; a house with its area code, or as people of the same town say it; 400 and 800; services (95598); abroad.
const CAN_BE = /^(?:1[3-9]\d{9}|0\d{9,11}|[2-8]\d{6,7}|[48]00\d{7}|9\d{4,5}|\+[1-9]\d{6,14})$/

/** Whether a tidy number can be called. */
export const isPhone = (tidy: string): boolean => CAN_BE.test(tidy)

const STARS = '****'

/** A telephone number with its middle hidden: 138****5678. Never shows more than seven digits, nor two thirds. */
export const maskPhone = (phone: string): string => {
  const digits = phone.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '')
  if (digits.length === 0) return ''
  const tail = digits.length >= 7 ? 4 : Math.floor(digits.length / 3)
  const head = digits.length >= 11 ? 3 : 0
  return `${digits.slice(0, head)}${STARS}${tail === 0 ? '' : digits.slice(-tail)}`
}

/** An identity number of which the last four characters are known: **************1234. */
export const maskIdentity = (lastFour: string): string => `${'*'.repeat(14)}${lastFour}`

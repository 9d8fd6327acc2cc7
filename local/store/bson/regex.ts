import { BSONRegExp } from 'bson'
import { badQuery } from '../refusals'

/** BSON knows the options i, m, s and u of JavaScript; the driver's own conversion of a RegExp mixes up s and g. */
export const toBsonRegex = ({ source, flags }: RegExp): BSONRegExp =>
  new BSONRegExp(source, flags.replace(/[^imsu]/g, ''))

export function fromBsonRegex({ pattern, options }: BSONRegExp): RegExp {
  try {
    return new RegExp(pattern, options)
  } catch {
    throw badQuery(`Regular expression is invalid: /${pattern}/${options}`)
  }
}

import { lacking } from '../../spoken'
import { type Finding, found } from './finding'
import { seen } from './seen'
import { canBeTapped } from './small-target'

/** What is to be tapped and does not say to a screen reader what it is. */
export const unnamed = (): Finding[] =>
  seen().flatMap((element) => {
    const why = canBeTapped(element) && lacking(element)
    return why ? [found('unnamed', element, why, element.getBoundingClientRect())] : []
  })

import { seal } from '../../_platform/ids'
import type { Verb } from '../../_platform/serve'
import { command } from './command'

/** The resident confirms and rates; only this closes a case (D8). */
export const confirm: Verb<'cases.confirm'> = (input, call) =>
  command(input, call, 'confirm', () => ({
    move: 'confirm',
    rating: input.rating,
    words: input.words === null ? null : seal(input.words),
  }))

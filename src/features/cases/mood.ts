import type { PromiseView } from '@/contract'
import type { Mood } from '@/copy/case/case'
import { isTheirWord } from '@/domain/commitment/commitment'

type Seen = Pick<PromiseView, 'rule' | 'standing' | 'warnAt' | 'dueAt'>

const running = ({ warnAt, dueAt }: Seen, now: number): Mood => {
  if (now >= dueAt) return 'missed'
  return warnAt !== null && now >= warnAt ? 'soon' : 'calm'
}

/**
 * The colour and word of a promise on screen. A promise runs out on the phone before the server says so; a word of the
 * household that does not come is nobody's miss.
 */
export const moodOf = (promise: Seen, now: number): Mood => {
  const mood = promise.standing === 'open' ? running(promise, now) : promise.standing
  return isTheirWord(promise.rule) && mood === 'missed' ? 'soon' : mood
}

/** Up to when a promise is counted in a line: until it was met, or now; where nobody owes it any more, its own moment. */
export const countedTo = (
  { metAt, standing, dueAt }: Pick<PromiseView, 'metAt' | 'standing' | 'dueAt'>,
  over: boolean,
  now: number,
): number => metAt ?? (over && standing !== 'open' ? dueAt : now)

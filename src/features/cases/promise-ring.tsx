import { CountdownRing } from '@/components/display/countdown-ring'
import type { PromiseView } from '@/contract'
import { ringAwaited, ringWords } from '@/copy/case/case'
import { countdownFigure, lengthWords } from '@/copy/time'
import { isTheirWord } from '@/domain/commitment/commitment'
import { HOUR } from '@/domain/kernel/time'
import { moodOf } from './mood'

/** How much of a promise's time is left, as a part of the whole, 0 to 1. */
const leftOf = ({ startedAt, dueAt }: PromiseView, at: number) =>
  Math.max(0, Math.min(1, (dueAt - at) / Math.max(1, dueAt - startedAt)))

/** A promise as a ring that empties with the server's clock. */
export function PromiseRing({ promise, now }: { promise: PromiseView; now: number }) {
  const mood = moodOf(promise, now)
  const at = promise.metAt ?? now
  const left = promise.dueAt - at
  const figures = {
    calm: left >= HOUR ? { words: countdownFigure(left) } : countdownFigure(left),
    soon: left >= HOUR ? { words: countdownFigure(left) } : countdownFigure(left),
    missed: { words: lengthWords(-left) },
    kept: { icon: 'kept' },
    released: { icon: 'check' },
  } as const
  const awaited = isTheirWord(promise.rule) && mood === 'soon' && left <= 0
  const ends = mood === 'calm' || mood === 'soon'
  return (
    <CountdownRing
      mood={mood}
      part={ends ? leftOf(promise, at) : 1}
      figure={awaited ? figures.missed : figures[mood]}
      word={awaited ? ringAwaited : ringWords[mood]}
    />
  )
}

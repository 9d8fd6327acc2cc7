import { useState } from 'react'
import type { Input } from '@/contract'
import { helpWriteWords as words } from '@/copy/estate/help-office'
import { charsIn, type HelpGroup, helpLimits, type ReviewMonths } from '@/domain/help/article'

/** What is being written; `words` as typed, with blanks between them. */
export type Written = {
  group: HelpGroup | null
  question: string
  answer: string
  words: string
  months: ReviewMonths
}

export const blank: Written = { group: null, question: '', answer: '', words: '', months: 6 }

/** Other words for it, however they were set apart. */
const listed = (typed: string): string[] => [...new Set(typed.split(/[\s,\u3001\uff0c;\uff1b]+/).filter(Boolean))]

const wrongWords = (typed: string): string | null => {
  const all = listed(typed)
  if (all.length > helpLimits.words) return words.tooMany(helpLimits.words)
  return all.some((one) => charsIn(one) > helpLimits.word) ? words.tooLong(helpLimits.word) : null
}

const wrongIn = ({ group, question, answer, words: typed }: Written) => ({
  group: group === null ? words.missing.group : null,
  question: question.trim() === '' ? words.missing.question : null,
  answer: answer.trim() === '' ? words.missing.answer : null,
  words: wrongWords(typed),
})

/** An article being written, what is wrong with it once somebody tried to save it, and as it is sent. */
export function useText(begun: Written) {
  const [text, set] = useState(begun)
  const [tried, setTried] = useState(false)
  const wrong = wrongIn(text)
  const isFine = Object.values(wrong).every((one) => one === null)
  const { group, question, answer, words: typed, months } = text
  const sent: Pick<Input<'help.write'>, 'text' | 'months'> | null =
    group === null || !isFine
      ? null
      : { text: { group, question: question.trim(), answer: answer.trim(), words: listed(typed) }, months }
  return {
    text,
    sent,
    wrong: tried ? wrong : null,
    change: (part: Partial<Written>) => set((before) => ({ ...before, ...part })),
    try: () => setTried(true),
  }
}

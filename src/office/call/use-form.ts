import { useState } from 'react'
import type { FollowUpView } from '@/contract'
import { callWords as words } from '@/copy/case/calls'
import type { Answers, CallResult, Stars } from '@/domain/follow-up/follow-up'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { showDone } from '@/lib/show'
import { useAct } from '@/lib/use-act'

type PartialAnswers = { [K in keyof Answers]: Answers[K] | null }
const nothing: PartialAnswers = { solved: null, onTime: null, attitude: null, rating: null }

const answersOf = ({ solved, onTime, attitude, rating }: PartialAnswers): Answers | null =>
  solved === null || onTime === null || attitude === null || rating === null
    ? null
    : { solved, onTime, attitude, rating }

export type Form = ReturnType<typeof useForm>

/** What the caller fills in while he speaks; the same key until it has been taken. */
export function useForm({ id }: Pick<FollowUpView, 'id'>) {
  const [result, setResult] = useState<CallResult | null>(null)
  const [asked, setAsked] = useState<PartialAnswers>(nothing)
  const [said, setSaid] = useState('')
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const isReached = result === 'reached'
  const isOpenAgain = isReached && asked.solved === false

  const missing = () => {
    if (result === null) return words.noResult
    if (isReached && answersOf(asked) === null) return words.noAnswers
    return isOpenAgain && !reason.trim() ? words.noReason : null
  }
  const save = () => {
    const what = missing()
    if (what !== null || result === null) return showDone(what ?? words.noResult)
    return act(async () => {
      await call('cases.noteFollowUp', {
        id,
        key,
        result,
        answers: isReached ? answersOf(asked) : null,
        words: said.trim() || null,
        reopen: isOpenAgain ? reason.trim() : null,
      })
      await go.back()
      return isOpenAgain ? words.savedAgain : words.saved
    })
  }
  return {
    result,
    setResult,
    asked,
    said,
    setSaid,
    reason,
    setReason,
    busy,
    save,
    isReached,
    isOpenAgain,
    answer: (part: Partial<PartialAnswers>) => setAsked({ ...asked, ...part }),
    stars: (of: 'attitude' | 'rating') => (value: Stars) => setAsked({ ...asked, [of]: value }),
  }
}

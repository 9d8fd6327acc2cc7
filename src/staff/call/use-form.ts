import { useState } from 'react'
import type { FollowUpView } from '@/contract'
import { callWords as words } from '@/copy/calls'
import type { Answers, CallResult, Stars } from '@/domain/follow-up/follow-up'
import { useAct } from '@/features/live/use-act'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { showDone } from '@/lib/show'

type Asked = { [K in keyof Answers]: Answers[K] | null }
const nothing: Asked = { solved: null, onTime: null, attitude: null, rating: null }

const answersOf = ({ solved, onTime, attitude, rating }: Asked): Answers | null =>
  solved === null || onTime === null || attitude === null || rating === null
    ? null
    : { solved, onTime, attitude, rating }

export type Form = ReturnType<typeof useForm>

/** What the caller fills in while he speaks; the same key until it has been taken. */
export function useForm({ id }: Pick<FollowUpView, 'id'>) {
  const [result, setResult] = useState<CallResult | null>(null)
  const [asked, setAsked] = useState<Asked>(nothing)
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
      await call('followUps.note', {
        ...{ id, key, result },
        answers: isReached ? answersOf(asked) : null,
        words: said.trim() || null,
        reopen: isOpenAgain ? reason.trim() : null,
      })
      await go.back()
      return isOpenAgain ? words.savedAgain : words.saved
    })
  }
  return {
    ...{ result, setResult, asked, said, setSaid, reason, setReason, busy, save, isReached, isOpenAgain },
    answer: (part: Partial<Asked>) => setAsked({ ...asked, ...part }),
    stars: (of: 'attitude' | 'rating') => (value: Stars) => setAsked({ ...asked, [of]: value }),
  }
}

import { useState } from 'react'
import { Field, TextArea } from '@/components/field'
import { type Rating, Stars } from '@/components/stars'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case-page'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from './step-sheet'

/** The resident says that it is mended, and how satisfied he is. */
export function ConfirmSheet({ view, ...rest }: SheetProps) {
  const [rating, setRating] = useState<Rating | null>(null)
  const [said, setSaid] = useState('')
  const { title, stars, words, placeholder, send, noStars } = sheetWords.confirm
  return (
    <StepSheet
      {...rest}
      move='confirm'
      title={title}
      go={send}
      missing={rating === null && noStars}
      send={(key) => call('cases.confirm', { id: view.id, key, rating: rating ?? 0, words: said.trim() || null })}
    >
      <Field label={stars}>
        <Stars rating={rating} onRate={setRating} />
      </Field>
      <TextArea inSheet label={words} value={said} most={limits.words} placeholder={placeholder} onChange={setSaid} />
    </StepSheet>
  )
}

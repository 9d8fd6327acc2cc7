import { useRef, useState } from 'react'
import { Field, TextArea } from '@/components/input/field'
import { type Rating, Stars } from '@/components/input/stars'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { investigationSheets, signWords } from '@/copy/case/investigation'
import { call } from '@/lib/call'
import { showDone } from '@/lib/show'
import { storePhoto } from '@/lib/store-photo'
import { useSignature } from '../investigation/sign'
import { type SheetProps, StepSheet } from './step-sheet'

/** So few stars that he may have meant to send it back. */
const LOW = 2

/** What the resident confirms with: stars and words, the same whether he signs or not. */
function useVerdict({ view }: Pick<SheetProps, 'view'>) {
  const [rating, setRating] = useState<Rating | null>(null)
  const [said, setSaid] = useState('')
  const { title, stars, words, placeholder, send, noStars, low } =
    view.kind === 'repair' ? sheetWords.confirm : investigationSheets.confirm
  const starField = (
    <Field label={stars} {...(rating !== null && rating <= LOW && { note: low })}>
      <Stars rating={rating} onRate={setRating} />
    </Field>
  )
  const wordField = (
    <TextArea inSheet label={words} value={said} most={limits.words} placeholder={placeholder} onChange={setSaid} />
  )
  const answer = (key: string) => ({ id: view.id, key, rating: rating ?? 0, words: said.trim() || null })
  return { starField, wordField, answer, missing: rating === null && noStars, title, send }
}

function PlainSheet(props: SheetProps) {
  const { starField, wordField, answer, missing, title, send } = useVerdict(props)
  return (
    <StepSheet
      {...props}
      move='confirm'
      title={title}
      go={send}
      missing={missing}
      send={(key) => call('cases.confirm', answer(key))}
    >
      {starField}
      {wordField}
    </StepSheet>
  )
}

/** The same with a signature under the result that is on the screen. */
function SignedSheet({ result, ...props }: SheetProps & { result: { words: string; digest: string } }) {
  const { starField, wordField, answer, missing, title, send } = useVerdict(props)
  const { inked, field, picture } = useSignature(result.words)
  const signed = useRef('')
  const store = async () => {
    showDone(signWords.sending)
    try {
      const { paths } = await call('cases.issueUploads', { count: 1 })
      const [path] = paths
      if (!path) return false
      signed.current = await storePhoto(await picture(), path)
      return true
    } catch {
      showDone(signWords.failed)
      return false
    }
  }
  return (
    <StepSheet
      {...props}
      move='confirm'
      title={title}
      go={send}
      missing={missing || (!inked && signWords.missing)}
      first={store}
      send={(key) =>
        call('cases.confirm', { ...answer(key), signature: { photo: signed.current, textDigest: result.digest } })
      }
    >
      {starField}
      {field}
      {wordField}
    </StepSheet>
  )
}

/** The resident says that it is well, how satisfied he is, and signs where the office asks for it. */
export function ConfirmSheet(props: SheetProps) {
  const { investigation } = props.view
  return investigation?.signature === 'asked' && investigation.result ? (
    <SignedSheet {...props} result={investigation.result} />
  ) : (
    <PlainSheet {...props} />
  )
}

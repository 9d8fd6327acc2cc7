import { Field, TextArea } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { limits } from '@/contract/fields'
import { fittingWords } from '@/copy/estate/help'
import { takeInWords as words } from '@/copy/filing/take-in'
import { Fitting } from '@/features/help/fitting'
import type { TakeIn } from './use-take-in'

/** A question: answers of the guide to read out, and what it was answered with at once (C7). */
export const Answer = ({ of: { draft, change, estateId } }: { of: TakeIn }) => (
  <>
    <Fitting
      estateId={estateId}
      typed={draft.words}
      title={fittingWords.readOut}
      step={{ words: fittingWords.use, act: ({ answer }) => change({ answer }) }}
    />
    <Card>
      <Field {...(draft.answer.trim() !== '' && { note: words.answerThen })}>
        <TextArea
          label={words.answer}
          value={draft.answer}
          most={limits.words}
          placeholder={words.answerHint}
          onChange={(answer) => change({ answer })}
        />
      </Field>
    </Card>
  </>
)

import { Choice } from '@/components/input/choice'
import { Field, TextArea, TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import { helpGroupWords } from '@/copy/estate/help'
import { helpWriteWords as words } from '@/copy/estate/help-office'
import { exactDay } from '@/copy/time'
import { helpGroups, helpLimits, type ReviewMonths, reviewMonths } from '@/domain/help/article'
import type { useText } from './use-text'

const MOST_TYPED = 160

type Props = Pick<ReturnType<typeof useText>, 'text' | 'change' | 'wrong'> & { reviewBy: number | null }

/** Where it belongs, the question, the answer, other words for it, and when to look again. */
export const Fields = ({ text, change, wrong, reviewBy }: Props) => (
  <Card>
    <Stack>
      <Field label={words.group} error={wrong?.group}>
        <Choice
          options={helpGroups.map((value) => ({ value, name: helpGroupWords[value] }))}
          chosen={text.group}
          onChoose={(group) => change({ group })}
        />
      </Field>
      <TextLine
        label={words.question}
        value={text.question}
        most={helpLimits.question}
        placeholder={words.questionHint}
        error={wrong?.question ?? null}
        onChange={(question) => change({ question })}
      />
      <TextArea
        label={words.answer}
        value={text.answer}
        most={helpLimits.answer}
        placeholder={words.answerHint}
        error={wrong?.answer ?? null}
        onChange={(answer) => change({ answer })}
      />
      <TextLine
        label={words.words}
        value={text.words}
        most={MOST_TYPED}
        placeholder={words.wordsHint}
        error={wrong?.words ?? null}
        onChange={(typed) => change({ words: typed })}
      />
      <Field label={words.review} {...(reviewBy !== null && { note: words.reviewNote(exactDay(reviewBy)) })}>
        <Choice
          columns='three'
          options={reviewMonths.map((months) => ({ value: `${months}`, name: words.months[months] }))}
          chosen={`${text.months}`}
          onChoose={(months) => change({ months: Number(months) as ReviewMonths })}
        />
      </Field>
    </Stack>
  </Card>
)

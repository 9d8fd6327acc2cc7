import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import { Stars } from '@/components/input/stars'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import { limits } from '@/contract/fields'
import { callWords as words } from '@/copy/case/calls'
import { callResults } from '@/domain/follow-up/follow-up'
import type { Form } from './use-form'

type YesNo = 'yes' | 'no'
type AskedProps = {
  label: string
  names: Record<YesNo, string>
  answer: boolean | null
  choose: (yes: boolean) => void
}

const Asked = ({ label, names, answer, choose }: AskedProps) => (
  <Field label={label}>
    <Choice<YesNo>
      options={(['yes', 'no'] as const).map((value) => ({ value, name: names[value] }))}
      chosen={answer === null ? null : answer ? 'yes' : 'no'}
      onChoose={(value) => choose(value === 'yes')}
    />
  </Field>
)

const Answered = ({ form: { asked, answer, stars } }: { form: Form }) => (
  <>
    <Asked
      label={words.solved}
      names={words.solvedWords}
      answer={asked.solved}
      choose={(solved) => answer({ solved })}
    />
    <Asked
      label={words.onTime}
      names={words.onTimeWords}
      answer={asked.onTime}
      choose={(onTime) => answer({ onTime })}
    />
    <Field label={words.attitude}>
      <Stars rating={asked.attitude} onRate={stars('attitude')} />
    </Field>
    <Field label={words.rating}>
      <Stars rating={asked.rating} onRate={stars('rating')} />
    </Field>
  </>
)

/** How the call went, what was answered, and what was said besides. */
export const Questions = ({ form }: { form: Form }) => (
  <Card title={words.form}>
    <Stack>
      <Field label={words.result}>
        <Choice
          options={callResults.map((value) => ({ value, name: words.results[value] }))}
          chosen={form.result}
          onChoose={form.setResult}
        />
      </Field>
      {form.isReached && <Answered form={form} />}
      {form.isOpenAgain && (
        <Field note={words.reopenHint}>
          <TextArea
            label={words.reopen}
            value={form.reason}
            most={limits.reason}
            placeholder={words.reopenPlaceholder}
            onChange={form.setReason}
          />
        </Field>
      )}
      <TextArea
        label={words.words}
        value={form.said}
        most={limits.words}
        placeholder={words.placeholder}
        onChange={form.setSaid}
      />
    </Stack>
  </Card>
)

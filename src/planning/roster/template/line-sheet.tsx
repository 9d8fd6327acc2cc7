import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Field } from '@/components/input/field'
import { Many } from '@/components/input/many'
import { Sheet } from '@/components/layout/sheet'
import type { RosterPerson } from '@/contract'
import { rosterWords, templateWords as words } from '@/copy/estate/roster'
import { weekdayNames } from '@/copy/estate/roster-words'
import type { Line } from '@/domain/roster/shift'
import { endOf, TimesForm, WhoForm } from '../shift-form'

const weekdays = [1, 2, 3, 4, 5, 6, 0].map((value) => ({ value, name: weekdayNames[value] ?? '' }))

type Props = {
  line: Line
  fresh: boolean
  people: RosterPerson[]
  keep: (line: Line) => void
  remove: () => void
  close: () => void
}

/** One line of the weekly template: who, which days, from when to when. */
export function LineSheet({ line, fresh, people, keep, remove, close }: Props) {
  const [draft, setDraft] = useState({ ...line, personId: line.personId || null, untilMinute: line.untilMinute % 1440 })
  const [missing, setMissing] = useState<'person' | 'days' | null>(null)
  const done = () => {
    const { personId } = draft
    if (personId === null) return setMissing('person')
    if (draft.weekdays.length === 0) return setMissing('days')
    keep({ ...draft, personId, untilMinute: endOf(draft) })
  }
  return (
    <Sheet
      title={words.addTitle}
      onClose={close}
      foot={
        <>
          <Button onTap={done}>{rosterWords.save}</Button>
          {!fresh && (
            <Button look='danger' onTap={remove}>
              {words.remove}
            </Button>
          )}
        </>
      }
    >
      <WhoForm
        draft={draft}
        people={people}
        error={missing === 'person' ? rosterWords.needPerson : null}
        change={(to) => setDraft({ ...draft, ...to })}
      />
      <Field label={words.weekdays} error={missing === 'days' ? words.needWeekday : null}>
        <Many
          options={weekdays}
          chosen={draft.weekdays}
          columns='four'
          onChoose={(chosen) => setDraft({ ...draft, weekdays: chosen })}
        />
      </Field>
      <TimesForm draft={draft} change={(to) => setDraft({ ...draft, ...to })} />
    </Sheet>
  )
}

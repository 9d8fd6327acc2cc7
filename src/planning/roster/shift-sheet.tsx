import { useState } from 'react'
import { Button } from '@/components/input/button'
import { PickLine } from '@/components/input/picker'
import { Sheet } from '@/components/layout/sheet'
import type { RosterWeek } from '@/contract'
import { rosterWords as words } from '@/copy/estate/roster'
import { spanDate } from '@/copy/estate/roster-words'
import { MINUTE, shanghaiClock, startOfShanghaiDay } from '@/domain/kernel/time'
import type { Shift } from '@/domain/roster/shift'
import { call } from '@/lib/call'
import { askFirst } from '@/lib/show'
import { DayForm, type Draft, endOf, TimesForm, WhoForm } from './shift-form'
import type { Save } from './use-week'

const draftOf = (shift: Shift): Draft => ({
  duty: shift.duty,
  personId: shift.personId,
  day: startOfShanghaiDay(shift.from),
  fromMinute: shanghaiClock(shift.from).minute,
  untilMinute: shanghaiClock(shift.until).minute,
})

const timesOf = (draft: Draft) => ({
  from: draft.day + draft.fromMinute * MINUTE,
  until: draft.day + endOf(draft) * MINUTE,
})

type Props = {
  week: RosterWeek
  /** The shift to change, or a draft of a new one. */
  of: Shift | Draft
  name: (personId: string) => string
  now: number
  busy: boolean
  save: Save
  close: () => void
}

const isShift = (of: Shift | Draft): of is Shift => 'id' in of

/** Two people change places: the other shifts of the duty that have not begun. */
const SwapLine = ({ week, shift, name, now, save }: Omit<Props, 'of' | 'busy' | 'close'> & { shift: Shift }) => {
  const others = week.shifts.filter(
    (one) => one.duty === shift.duty && one.personId !== shift.personId && one.from > now,
  )
  if (others.length === 0 || shift.from <= now) return null
  return (
    <PickLine
      label={words.swapWith}
      options={others.map((one) => words.lineOf(spanDate(one.from, one.until), name(one.personId)))}
      chosen={null}
      placeholder={words.chooseSwap}
      onChoose={(index) => {
        const other = others[index]
        if (!other) return
        const asked = { monday: week.monday, shiftId: shift.id, to: other.personId, inReturnId: other.id }
        void save((key) => call('roster.swapShifts', { key, ...asked }), words.swapped)
      }}
    />
  )
}

/** A new shift, or one that is changed, ended, swapped or taken away. */
export function ShiftSheet({ week, of, name, now, busy, save, close }: Props) {
  const shift = isShift(of) ? of : null
  const [draft, setDraft] = useState<Draft>(isShift(of) ? draftOf(of) : of)
  const [error, setError] = useState<string | null>(null)
  const begun = shift !== null && shift.from <= now
  const { monday } = week

  const send = async () => {
    const { personId, duty } = draft
    if (personId === null) return setError(words.needPerson)
    const times = begun && shift ? { ...timesOf(draft), from: shift.from } : timesOf(draft)
    await (shift
      ? save((key) => call('roster.changeShift', { key, monday, shiftId: shift.id, personId, ...times }), words.changed)
      : save((key) => call('roster.addShift', { key, monday, personId, duty, ...times }), words.added))
  }
  const remove = async () => {
    if (!shift || !(await askFirst(words.removeAsk, words.removeThen, begun ? words.endNow : words.remove))) return
    await save((key) => call('roster.removeShift', { key, monday, shiftId: shift.id }), words.removed)
  }

  return (
    <Sheet
      title={shift ? words.editTitle : words.addTitle}
      hint={begun ? words.begun : null}
      onClose={close}
      foot={
        <>
          <Button off={busy} onTap={() => void send()}>
            {busy ? words.saving : words.save}
          </Button>
          {shift && (
            <Button look='danger' off={busy} onTap={() => void remove()}>
              {begun ? words.endNow : words.remove}
            </Button>
          )}
        </>
      }
    >
      {!begun && (
        <WhoForm
          draft={draft}
          people={week.people}
          error={error}
          change={(to) => {
            setDraft({ ...draft, ...to })
            setError(null)
          }}
        />
      )}
      {!begun && <DayForm draft={draft} monday={monday} change={(day) => setDraft({ ...draft, day })} />}
      <TimesForm draft={draft} begun={begun} change={(to) => setDraft({ ...draft, ...to })} />
      {shift && <SwapLine week={week} shift={shift} name={name} now={now} save={save} />}
    </Sheet>
  )
}

import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { DayLine } from '@/components/input/picker'
import { Sheet } from '@/components/layout/sheet'
import { exceptionWords, calendarWords as words } from '@/copy/estate/calendar'
import { dayLine } from '@/copy/estate/roster-words'
import type { Exception } from '@/domain/kernel/calendar'
import type { Run } from '@/domain/kernel/holiday'
import { DAY, shanghaiDay, startOfDay, startOfShanghaiDay } from '@/domain/kernel/time'

const kinds = (['closed', 'open'] as const).map((value) => ({ value, name: exceptionWords[value] }))
const AHEAD = 400 * DAY

const datesOf = ({ from, until }: Run): string[] => {
  const days = Math.round((startOfDay(until) - startOfDay(from)) / DAY) + 1
  return Array.from({ length: days }, (_, day) => shanghaiDay(startOfDay(from) + day * DAY))
}

type Props = {
  /** Null for a day that is on no list yet. */
  run: Run | null
  own: Readonly<Record<string, Exception>>
  now: number
  setDay: (date: string, is: Exception | null) => void
  close: () => void
}

/** One choice for each day: off or worked. What the estate set itself can be taken back. */
export function DaysSheet({ run, own, now, setDay, close }: Props) {
  const [day, choose] = useState<number | null>(null)
  const dates = run ? datesOf(run) : day === null ? [] : [shanghaiDay(day)]
  return (
    <Sheet
      title={run ? words.holidays : words.addDay}
      onClose={close}
      foot={<Button onTap={close}>{words.done}</Button>}
    >
      {!run && (
        <DayLine
          label={words.day}
          chosen={day}
          from={startOfShanghaiDay(now)}
          until={now + AHEAD}
          placeholder={words.chooseDay}
          words={dayLine}
          onChoose={choose}
        />
      )}
      {dates.map((date) => (
        <Field key={date} label={dayLine(startOfDay(date))}>
          <Choice
            options={kinds}
            chosen={own[date] ?? (run?.own ? null : (run?.is ?? null))}
            onChoose={(is) => setDay(date, is)}
          />
          {own[date] !== undefined && (
            <Button look='quiet' onTap={() => setDay(date, null)}>
              {words.asUsual}
            </Button>
          )}
        </Field>
      ))}
    </Sheet>
  )
}

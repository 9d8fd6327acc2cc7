import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { Many } from '@/components/input/many'
import { Sheet } from '@/components/layout/sheet'
import { Stack } from '@/components/layout/stack'
import { errorText } from '@/copy/errors'
import { isAllDay, calendarWords as words } from '@/copy/estate/calendar'
import { minutesWords, weekdayNames } from '@/copy/estate/roster-words'
import { inOrder, type Window } from '@/domain/kernel/calendar'
import { ClockLine } from '@/features/roster/clock-line'
import styles from './index.module.scss'

const ALL_DAY: Window = { fromMinute: 0, untilMinute: 1440 }
const MORNING: Window = { fromMinute: 510, untilMinute: 720 }
const HOUR = 60

type Kind = keyof typeof words.kinds
const kinds = (['some', 'all', 'closed'] as const).map((value) => ({ value, name: words.kinds[value] }))

const kindOf = (windows: readonly Window[]): Kind => {
  if (windows.length === 0) return 'closed'
  return isAllDay(windows) ? 'all' : 'some'
}

/** The next stretch begins an hour after the last one and takes four hours, as far as the day goes. */
const after = (last: Window | undefined): Window => {
  const fromMinute = Math.min((last?.untilMinute ?? 0) + HOUR, 1440 - HOUR)
  return last ? { fromMinute, untilMinute: Math.min(fromMinute + 4 * HOUR, 1440) } : MORNING
}

type PartsProps = { parts: Window[]; change: (parts: Window[]) => void }

const Parts = ({ parts, change }: PartsProps) => {
  const put = (index: number, part: Partial<Window>) =>
    change(parts.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <>
      {parts.map(({ fromMinute, untilMinute }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name but its place
        <Stack key={index} gap={12}>
          <View className={styles.part}>
            <ClockLine
              label={`${words.part(index + 1)} ${words.from}`}
              minute={fromMinute}
              onChoose={(minute) => put(index, { fromMinute: minute })}
            />
            <ClockLine
              label={words.until}
              minute={untilMinute}
              words={minutesWords(0, untilMinute).slice(-5)}
              onChoose={(minute) => put(index, { untilMinute: minute === 0 ? 1440 : minute })}
            />
          </View>
          {parts.length > 1 && (
            <Button look='quiet' onTap={() => change(parts.filter((_, at) => at !== index))}>
              {words.removePart(index + 1)}
            </Button>
          )}
        </Stack>
      ))}
      <Button look='plain' onTap={() => change([...parts, after(parts.at(-1))])}>
        {words.addPart}
      </Button>
    </>
  )
}

type Props = {
  weekday: number
  windows: readonly Window[]
  keep: (weekdays: number[], windows: Window[]) => void
  close: () => void
}

/** When work goes on on one weekday; the same may be taken over for others. */
export function WeekdaySheet({ weekday, windows, keep, close }: Props) {
  const [kind, setKind] = useState(kindOf(windows))
  const [parts, setParts] = useState<Window[]>(kindOf(windows) === 'some' ? [...windows] : [MORNING])
  const [also, setAlso] = useState<number[]>([])
  const [tried, setTried] = useState(false)
  const made = { some: parts, all: [ALL_DAY], closed: [] }[kind]
  const others = [1, 2, 3, 4, 5, 6, 0]
    .filter((day) => day !== weekday)
    .map((value) => ({ value, name: weekdayNames[value] ?? '' }))
  const wrong = tried && !inOrder(made) ? errorText({ code: 'BAD_INPUT', reason: 'CALENDAR_WRONG' }) : null
  const done = () => {
    setTried(true)
    if (inOrder(made)) keep([weekday, ...also], made)
  }
  return (
    <Sheet title={weekdayNames[weekday] ?? ''} onClose={close} foot={<Button onTap={done}>{words.done}</Button>}>
      <Field error={wrong && words.wrong(wrong)}>
        <Choice options={kinds} chosen={kind} columns='three' onChoose={setKind} />
      </Field>
      {kind === 'some' && <Parts parts={parts} change={setParts} />}
      <Field label={words.alsoFor}>
        <Many options={others} chosen={also} columns='three' onChoose={setAlso} />
      </Field>
    </Sheet>
  )
}

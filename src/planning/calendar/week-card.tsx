import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { DayLine } from '@/components/input/picker'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Stack } from '@/components/layout/stack'
import { isAllDay, windowsWords, calendarWords as words } from '@/copy/estate/calendar'
import { weekdayNames } from '@/copy/estate/roster-words'
import { DAY, startOfShanghaiDay } from '@/domain/kernel/time'
import styles from './index.module.scss'
import type { CalendarDraft } from './use-calendar'
import { WeekdaySheet } from './weekday-sheet'

const mondayFirst = [1, 2, 3, 4, 5, 6, 0]
const AHEAD = 365 * DAY

/** From which day a changed week holds; what comes before stays as it is. */
const Since = ({ draft: { draft, sinceDay, setSince, dropLater }, now }: { draft: CalendarDraft; now: number }) => (
  <>
    <DayLine
      label={words.since}
      note={words.sinceHint}
      chosen={sinceDay}
      from={startOfShanghaiDay(now)}
      until={now + AHEAD}
      placeholder={words.since}
      words={(day) => words.sinceDay(day, now)}
      onChoose={setSince}
    />
    {draft.since !== null && (
      <Button look='plain' onTap={dropLater}>
        {words.dropLater}
      </Button>
    )}
  </>
)

/** The windows of every weekday, and since when. */
export function WeekCard({ draft, may, now }: { draft: CalendarDraft; may: boolean; now: number }) {
  const [opened, open] = useState<number | null>(null)
  const { week, since } = draft.draft
  return (
    <Card title={words.week}>
      <Stack gap={12}>
        {since !== null && draft.weekChanged && <View className={styles.note}>{words.weekChanges(since)}</View>}
        <Cells>
          {mondayFirst.map((weekday) => (
            <Cell
              key={weekday}
              label={weekdayNames[weekday]}
              note={windowsWords(week[weekday] ?? [])}
              {...(may && { onTap: () => open(weekday) })}
            />
          ))}
        </Cells>
        {may && !week.every(isAllDay) && (
          <Button look='plain' onTap={draft.roundTheClock}>
            {words.allDay}
          </Button>
        )}
        {may && draft.weekChanged && <Since draft={draft} now={now} />}
      </Stack>
      {opened !== null && (
        <WeekdaySheet
          weekday={opened}
          windows={week[opened] ?? []}
          keep={(weekdays, windows) => {
            draft.setWindows(weekdays, windows)
            open(null)
          }}
          close={() => open(null)}
        />
      )}
    </Card>
  )
}

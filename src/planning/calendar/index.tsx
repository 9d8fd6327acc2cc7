import { Stack } from '@/components/layout/stack'
import '@/planning/errors'
import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import { calendarWords as words } from '@/copy/estate/calendar'
import { lengthWords } from '@/copy/time'
import { workingDue } from '@/domain/commitment/start'
import { workingDayMs } from '@/domain/kernel/calendar'
import { useRemote } from '@/lib/remote'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'
import { type CalendarDraft, useCalendar } from './use-calendar'
import { WeekCard } from './week-card'
import { YearCard } from './year-card'

const previewed = [1, 2, 7]

/** When a promise made now would be due, or why no promise could be made. */
const Preview = ({ draft: { counted, wrong }, now }: { draft: CalendarDraft; now: number }) => (
  <Card title={words.preview}>
    {wrong ? (
      <View className={styles.wrong} ariaRole='alert'>
        <Icon name='missed' />
        <View>{words.wrong(wrong)}</View>
      </View>
    ) : (
      <Stack gap={12}>
        <Cells>
          {previewed.map((days) => (
            <Cell
              key={days}
              label={words.days(days)}
              value={words.due(workingDue(now, days, { calendar: counted }, false).dueAt, now)}
            />
          ))}
        </Cells>
        <View className={styles.note}>{words.previewNote(lengthWords(workingDayMs(counted, now)))}</View>
      </Stack>
    )}
  </Card>
)

const Foot = ({ draft }: { draft: CalendarDraft }) => (
  <View className={styles.foot}>
    <Button look='plain' onTap={draft.undo}>
      {words.undo}
    </Button>
    <Button off={draft.busy || draft.wrong !== null} onTap={draft.save}>
      {draft.busy ? words.saving : words.save}
    </Button>
  </View>
)

const MINUTE = 60_000

/** 工作时间与节假日: what finishing dates are counted by, and what would be due by it. */
export default function CalendarPage() {
  const remote = useRemote('policy.get', {})
  const now = Math.floor(useNow() / MINUTE) * MINUTE
  const draft = useCalendar(remote, now)
  return (
    <Page foot={draft.changed && <Foot draft={draft} />}>
      <Loaded of={remote} skeleton={<Skeleton cards={[3, 7, 4]} />}>
        {({ mayChange, publicYears }) => (
          <>
            <View className={styles.intro}>{words.intro}</View>
            {!mayChange && <View className={styles.intro}>{words.readOnly}</View>}
            <Preview draft={draft} now={now} />
            <WeekCard draft={draft} may={mayChange} now={now} />
            <YearCard years={publicYears} draft={draft} may={mayChange} now={now} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

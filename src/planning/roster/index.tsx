import '@/planning/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tag } from '@/components/display/tag'
import { Timeline } from '@/components/display/timeline'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { RosterWeek } from '@/contract'
import { weekSentence, rosterWords as words } from '@/copy/estate/roster'
import { DAY } from '@/domain/kernel/time'
import { mondayOf, WEEK } from '@/domain/roster/roster'
import type { Shift } from '@/domain/roster/shift'
import { useFirstFew } from '@/features/paging/use-first-few'
import { call } from '@/lib/call'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { serverNow } from '@/lib/server-clock'
import { askFirst } from '@/lib/show'
import { useNow } from '@/lib/use-now'
import { DayCard } from './day-card'
import { daysOf } from './days'
import styles from './index.module.scss'
import type { Draft } from './shift-form'
import { ShiftSheet } from './shift-sheet'
import { useSaveWeek } from './use-week'

const nameOfWeek = (monday: number, now: number): string => {
  const apart = Math.round((monday - mondayOf(now)) / WEEK)
  const near: Record<number, string> = { [-1]: words.lastWeek, 0: words.thisWeek, 1: words.nextWeek }
  return near[apart] ?? ''
}

const WeekBar = ({ monday, now, choose }: { monday: number; now: number; choose: (monday: number) => void }) => (
  <View className={styles.bar}>
    <Button look='plain' small onTap={() => choose(monday - WEEK)}>
      {words.before}
    </Button>
    <View className={styles.week}>
      <View className={styles.near}>{nameOfWeek(monday, now)}</View>
      <View className={styles.dates}>{words.week(monday, monday + 6 * DAY)}</View>
    </View>
    <Button look='plain' small onTap={() => choose(monday + WEEK)}>
      {words.after}
    </Button>
  </View>
)

const Summary = ({ week }: { week: RosterWeek }) => (
  <View className={styles.summary}>
    {week.gaps.length > 0 ? (
      <Tag tone='red' icon='missed'>
        {words.gapsOf(week.gaps.length)}
      </Tag>
    ) : (
      <Tag tone='green' icon='check'>
        {words.covered}
      </Tag>
    )}
    <View className={styles.note}>{week.own ? words.ownWeek : words.followsTemplate}</View>
  </View>
)

const nobodyYet = (week: RosterWeek, day: number): Draft => ({
  duty: week.people.some(({ duties }) => duties.includes('engineer')) ? 'engineer' : 'desk',
  personId: null,
  day,
  fromMinute: 8 * 60,
  untilMinute: 20 * 60,
})

function Week({ remote, week }: { remote: ReturnType<typeof useRemote<'roster.getWeek'>>; week: RosterWeek }) {
  const now = useNow()
  const [open, setOpen] = useState<Shift | Draft | null>(null)
  const { busy, save } = useSaveWeek(remote, () => setOpen(null))
  const { monday, rev, people, mayEdit } = week
  const days = useFirstFew(daysOf(week), 3)
  const name = (id: string) => people.find(({ personId }) => personId === id)?.name ?? ''
  const rests = ({ personId, duty }: Shift) =>
    !people.some((one) => one.personId === personId && one.duties.includes(duty))
  const fill = async (from: 'template' | number) => {
    const [ask, then, yes] =
      from === 'template'
        ? [words.refillAsk, words.refillThen, words.refilled]
        : [words.copyAsk, words.copyThen, words.copied]
    if (await askFirst(ask, then, words.save))
      await save((key) => call('roster.fillWeek', { key, monday, rev, from }), yes)
  }
  return (
    <>
      <Summary week={week} />
      {days.map((day) => (
        <DayCard
          key={day.day}
          day={day}
          name={name}
          rests={rests}
          now={now}
          choose={mayEdit ? setOpen : null}
          add={mayEdit && day.day + DAY > now ? () => setOpen(nobodyYet(week, day.day)) : null}
        />
      ))}
      <Cells>
        <Cell
          icon='date'
          label={words.template}
          note={words.templateNote}
          onTap={() => go.to('planning/roster/template/index')}
        />
        {mayEdit && <Cell icon='copy' label={words.copy} onTap={() => void fill(monday - WEEK)} />}
        {mayEdit && week.own && <Cell icon='retry' label={words.refill} onTap={() => void fill('template')} />}
      </Cells>
      {week.history.length > 0 && (
        <Card title={words.history}>
          <Timeline
            now={now}
            entries={week.history.map(({ id, at, who, happening }) => ({
              id,
              at,
              tone: 'plain' as const,
              words: null,
              photos: null,
              sentence: `${name(who)}${weekSentence(happening, name)}`,
            }))}
          />
        </Card>
      )}
      {open && (
        <ShiftSheet week={week} name={name} now={now} busy={busy} save={save} of={open} close={() => setOpen(null)} />
      )}
    </>
  )
}

/** 值班表: a week day by day, who is there when, and in red when nobody is. */
export default function RosterPage() {
  const [chosen, choose] = useState<number | null>(null)
  const remote = useRemote('roster.getWeek', { monday: chosen })
  const monday = chosen ?? remote.data?.monday ?? null
  const shown = remote.data?.monday === monday ? remote : { ...remote, data: null }
  return (
    <Page>
      {monday !== null && <WeekBar monday={monday} now={serverNow()} choose={choose} />}
      <Loaded of={shown} skeleton={<Skeleton cards={[1, 4, 4, 4]} />}>
        {(week) => <Week key={monday} remote={remote} week={week} />}
      </Loaded>
    </Page>
  )
}

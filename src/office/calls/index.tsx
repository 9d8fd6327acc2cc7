import '@/office/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Segments } from '@/components/input/segments'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { CallTask, FollowUpRate, FollowUpRow } from '@/contract'
import { callTitle, callsWords as words } from '@/copy/case/calls'
import { moveWords } from '@/copy/case/moves'
import { agoWords } from '@/copy/time'
import { More } from '@/features/paging/more'
import { go } from '@/lib/go'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'
import { useFollowUps, useTasks } from './use-calls'

const Who = ({ row }: { row: Pick<CallTask, 'caller' | 'mine'> }) => (
  <Tag tone={row.mine ? 'brand' : 'plain'}>{words.by(row.caller, row.mine)}</Tag>
)

const Callees = ({ row: { callees } }: { row: Pick<CallTask, 'callees'> }) =>
  callees.map((one) => (
    <View key={one.who} className={styles.small}>
      {words.callee(one)}
    </View>
  ))

const TaskCard = ({ row, now }: { row: CallTask; now: number }) => (
  <Card
    title={row.homeLabel}
    aside={<Who row={row} />}
    onTap={() => go.case(row.caseId)}
    foot={<Button onTap={() => go.case(row.caseId, 'noteCall')}>{moveWords.noteCall}</Button>}
  >
    <View>{callTitle(row)}</View>
    <Callees row={row} />
    <View className={styles.small}>{words.since(row.about, agoWords(row.since, now))}</View>
    <View className={styles.small}>
      {row.about === 'consent' ? words.triesToAnswer(row.tries) : words.triesToClose(row.tries, row.needed)}
    </View>
  </Card>
)

function Tasks({ now }: { now: number }) {
  const list = useTasks()
  return (
    <Loaded of={list} skeleton={<Skeleton cards={[4, 4]} />}>
      {() => (
        <>
          {list.rows.length > 0 && <View className={styles.lead}>{words.tasksLead}</View>}
          {list.rows.map((row) => (
            <TaskCard key={row.id} row={row} now={now} />
          ))}
          {list.rows.length === 0 && <Panel icon='check' what={words.noTasks} todo={words.noTasksHint} />}
          <More paged={list} />
        </>
      )}
    </Loaded>
  )
}

const FollowUpCard = ({ row, now }: { row: FollowUpRow; now: number }) => {
  const open = () => go.to(`office/call/index?id=${row.id}`)
  return (
    <Card
      title={row.homeLabel}
      aside={row.outcome ? <Tag>{words.outcome(row.outcome)}</Tag> : <Who row={row} />}
      onTap={open}
      foot={row.outcome === null && <Button onTap={open}>{words.open}</Button>}
    >
      <View>{callTitle(row)}</View>
      {row.outcome === null && <Callees row={row} />}
      <View className={styles.small}>{words.whys(row.why)}</View>
      <View className={styles.small}>
        {row.doneAt === null ? words.laidOut(agoWords(row.since, now)) : agoWords(row.doneAt, now)}
      </View>
      {row.outcome === null && row.tries > 0 && (
        <View className={styles.small}>{words.tries(row.tries, row.needed)}</View>
      )}
    </Card>
  )
}

const Rate = ({ rate, now }: { rate: FollowUpRate; now: number }) => (
  <Card title={words.rate}>
    <View className={styles.rate}>{rate.finished > 0 ? words.rateLine(rate) : words.noRate}</View>
    {rate.since !== null && rate.finished > 0 && (
      <View className={styles.small}>{words.rateNote(rate.since, now)}</View>
    )}
  </Card>
)

function FollowUps({ open, now }: { open: boolean; now: number }) {
  const list = useFollowUps(open)
  const none = open ? [words.noFollowUps, words.noFollowUpsHint] : [words.noDone, words.noDoneHint]
  return (
    <Loaded of={list} skeleton={<Skeleton cards={[2, 4, 4]} />}>
      {({ rate }) => (
        <>
          <Rate rate={rate} now={now} />
          {open && list.rows.length > 0 && <View className={styles.lead}>{words.followUpsLead}</View>}
          {list.rows.map((row) => (
            <FollowUpCard key={row.id} row={row} now={now} />
          ))}
          {list.rows.length === 0 && <Panel icon='check' what={none[0] ?? ''} todo={none[1] ?? ''} />}
          <More paged={list} />
        </>
      )}
    </Loaded>
  )
}

const views = ['tasks', 'followUps', 'done'] as const

/** 回访与电话: who is silent and has to be called, and who is asked how it was. */
export default function CallsPage() {
  const [view, show] = useState<(typeof views)[number]>('tasks')
  const now = useNow()
  return (
    <Page>
      <Segments of={views.map((key) => ({ key, words: words[key] }))} current={view} choose={show} />
      {view === 'tasks' ? <Tasks now={now} /> : <FollowUps key={view} open={view === 'followUps'} now={now} />}
    </Page>
  )
}

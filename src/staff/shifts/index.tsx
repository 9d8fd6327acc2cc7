import { Stack } from '@/components/layout/stack'
import '@/staff/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { MyShifts, SwapView } from '@/contract'
import { rosterWords, shiftsWords as words } from '@/copy/estate/roster'
import { dayLine, spanDate, spanWords } from '@/copy/estate/roster-words'
import { dutyWords } from '@/copy/people/roles'
import { DAY } from '@/domain/kernel/time'
import { mondayOf } from '@/domain/roster/roster'
import type { Shift } from '@/domain/roster/shift'
import { useSession } from '@/features/session/session'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'
import { SwapSheet } from './swap-sheet'

type Send = (work: (key: string) => Promise<MyShifts>, said: string) => Promise<void>

const lineOf = (shift: Shift) => `${spanDate(shift.from, shift.until)} ${dutyWords[shift.duty]}`

const Asked = ({ swap, name, busy, send }: { swap: SwapView; name: string; busy: boolean; send: Send }) => {
  const answer = (agree: boolean) =>
    send(
      (key) => call('roster.answerSwap', { key, monday: swap.monday, swapId: swap.id, agree }),
      agree ? words.agreed : words.refused,
    )
  return (
    <Card title={words.asked(name)}>
      <Stack gap={8}>
        <View>{words.youTake(lineOf(swap.shift))}</View>
        <View>{swap.inReturn ? words.theyTake(name, lineOf(swap.inReturn)) : words.nothingBack}</View>
        <Button off={busy} onTap={() => void answer(true)}>
          {words.agree}
        </Button>
        <Button look='plain' off={busy} onTap={() => void answer(false)}>
          {words.refuse}
        </Button>
      </Stack>
    </Card>
  )
}

type RowProps = {
  shift: Shift
  now: number
  /** My offer of this shift that waits for an answer. */
  swap: SwapView | undefined
  waitsFor: string
  busy: boolean
  ask: () => void
  withdraw: () => void
}

const Row = ({ shift, now, swap, waitsFor, busy, ask, withdraw }: RowProps) => (
  <View className={styles.row}>
    <View className={styles.when}>
      <View className={styles.day}>{dayLine(shift.from)}</View>
      <View>
        {spanWords(shift.from, shift.until)} {dutyWords[shift.duty]}
      </View>
      {swap && <View className={styles.waits}>{words.waitingFor(waitsFor)}</View>}
    </View>
    {shift.until <= now && <Tag>{words.over}</Tag>}
    {shift.from <= now && now < shift.until && <Tag tone='green'>{words.running}</Tag>}
    {shift.from > now && (
      <Button look='plain' small off={busy} onTap={swap ? withdraw : ask}>
        {swap ? words.withdraw : words.swap}
      </Button>
    )}
  </View>
)

const weekName = (monday: number, now: number): string => {
  const apart = Math.round((monday - mondayOf(now)) / (7 * DAY))
  return apart < 0 ? rosterWords.lastWeek : apart === 0 ? rosterWords.thisWeek : rosterWords.nextWeek
}

type Open = { monday: number; shift: Shift }

function Shifts({ mine, put, reload }: { mine: MyShifts; put: (mine: MyShifts) => void; reload: () => Promise<void> }) {
  const now = useNow()
  const me = useSession((session) => session.me)
  const [open, setOpen] = useState<Open | null>(null)
  const { busy, act } = useAct()
  const send: Send = (work, said) =>
    act(async () => {
      try {
        put(await work(newKey()))
        setOpen(null)
        return said
      } catch (failure) {
        void reload()
        throw failure
      }
    })
  const name = (id: string) => mine.names[id] ?? ''
  const none = mine.weeks.every(({ shifts }) => shifts.length === 0)
  return (
    <>
      {mine.swaps
        .filter(({ to }) => to === me?.personId)
        .map((swap) => (
          <Asked key={`${swap.monday} ${swap.id}`} swap={swap} name={name(swap.by)} busy={busy} send={send} />
        ))}
      {none && <Panel icon='date' what={words.none} todo={words.noneHint} />}
      {!none &&
        mine.weeks.map(({ monday, shifts }) => (
          <Card key={monday} title={weekName(monday, now)} aside={rosterWords.week(monday, monday + 6 * DAY)}>
            {shifts.length === 0 && <View className={styles.none}>{words.noneInWeek}</View>}
            {shifts.map((shift) => {
              const swap = mine.swaps.find(
                (one) => one.shift.id === shift.id && one.monday === monday && one.by === me?.personId,
              )
              return (
                <Row
                  key={shift.id}
                  shift={shift}
                  now={now}
                  swap={swap}
                  busy={busy}
                  waitsFor={name(swap?.to ?? '')}
                  ask={() => setOpen({ monday, shift })}
                  withdraw={() =>
                    swap &&
                    void send((key) => call('roster.withdrawSwap', { key, monday, swapId: swap.id }), words.withdrawn)
                  }
                />
              )
            })}
          </Card>
        ))}
      <Cells>
        <Cell icon='people' label={words.wholeRoster} onTap={() => go.to('planning/roster/index')} />
      </Cells>
      {open && (
        <SwapSheet
          {...open}
          busy={busy}
          propose={(asked) =>
            void send(
              (key) => call('roster.proposeSwap', { key, monday: open.monday, shiftId: open.shift.id, ...asked }),
              words.proposed,
            )
          }
          close={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** 我的班次: when I work this week and the next, and who wants to swap. */
export default function ShiftsPage() {
  const remote = useRemote('roster.getMine', {})
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 4]} />}>
        {(mine) => <Shifts mine={mine} put={remote.put} reload={remote.reload} />}
      </Loaded>
    </Page>
  )
}

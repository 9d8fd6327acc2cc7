import { View } from '@tarojs/components'
import { useCallback, useEffect } from 'react'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { Panel } from '@/components/trouble'
import type { Output } from '@/contract'
import { headsWords as words } from '@/copy/heads'
import { shanghaiDay, startOfDay } from '@/domain/kernel/time'
import { More } from '@/features/live/more'
import { usePaged } from '@/features/live/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { DayCard, headsHere } from './day-card'
import styles from './index.module.scss'

const pageOf = ({ days, more }: Output<'heads.list'>) => ({ rows: days.map((day) => ({ id: day.day, ...day })), more })
const placeOf = ({ day }: { day: string }) => startOfDay(day)

/** 每日存证: one code for each day over all records of the estate; this phone keeps what it has seen. */
export default function HeadsPage() {
  const remote = useRemote('heads.list', { before: null })
  const next = useCallback((before: number) => call('heads.list', { before: shanghaiDay(before) }).then(pageOf), [])
  const paged = usePaged(remote.data && pageOf(remote.data), placeOf, next)
  const { rows } = paged
  useEffect(() => {
    for (const { day, head } of [...rows].reverse()) if (headsHere.recall(day) === null) headsHere.keep(day, head)
  }, [rows])
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[3, 3, 3]} />}>
        {() => (
          <>
            <View className={styles.intro}>{words.intro}</View>
            {rows.length === 0 && <Panel icon='date' what={words.none} todo={words.noneHint} />}
            {rows.map((day) => (
              <DayCard key={day.id} day={day} />
            ))}
            <More paged={paged} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

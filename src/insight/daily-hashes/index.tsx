import '@/insight/errors'
import { View } from '@tarojs/components'
import { useCallback, useEffect } from 'react'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Output } from '@/contract'
import { dailyHashesWords as words } from '@/copy/estate/daily-hashes'
import type { RowPlace } from '@/domain/kernel/row-place'
import { startOfDay } from '@/domain/kernel/time'
import { More } from '@/features/paging/more'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { DayCard, dailyHashesHere } from './day-card'
import styles from './index.module.scss'

const pageOf = ({ days, next }: Output<'dailyHashes.list'>) => ({
  rows: days.map((day) => ({ id: day.day, ...day })),
  next,
})
const placeOf = ({ day }: { day: string }) => startOfDay(day)

/** 每日存证: one code for each day over all records of the estate; this phone keeps what it has seen. */
export default function DailyHashesPage() {
  const remote = useRemote('dailyHashes.list', { before: null })
  const next = useCallback((from: RowPlace) => call('dailyHashes.list', { before: from }).then(pageOf), [])
  const paged = usePaged(remote.data && pageOf(remote.data), placeOf, next)
  const { rows } = paged
  useEffect(() => {
    for (const { day, head: dailyHash } of [...rows].reverse())
      if (dailyHashesHere.recall(day) === null) dailyHashesHere.keep(day, dailyHash)
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

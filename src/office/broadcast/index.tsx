import '@/office/errors'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { BroadcastRow } from '@/contract'
import { broadcastProgressPage } from '@/contract/pages'
import { broadcastTitle } from '@/copy/messages/broadcast'
import { audienceWords, broadcastWords as words } from '@/copy/messages/broadcast-page'
import { agoWords } from '@/copy/time'
import type { RowPlace } from '@/domain/kernel/row-place'
import { More } from '@/features/paging/more'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'
import { Standing } from './standing'

const place = ({ at }: BroadcastRow) => at
const next = (from: RowPlace) => call('broadcasts.list', { before: from })

const useBroadcasts = () => {
  const remote = useRemote('broadcasts.list', { before: null })
  const { data } = remote
  const first = useMemo(() => data && { rows: data.rows, next: data.next }, [data])
  return { ...remote, ...usePaged(first, place, useCallback(next, [])) }
}

const RowCard = ({ row, now }: { row: BroadcastRow; now: number }) => (
  <Card
    title={broadcastTitle(row.kind, row.follows?.as ?? null)}
    aside={<Standing of={row} />}
    onTap={() => go.to(broadcastProgressPage(row.id))}
  >
    <View className={styles.words}>{row.words}</View>
    <View className={styles.small}>{words.sentTo(audienceWords(row.audience), row.audience.people)}</View>
    <View className={styles.small}>
      {agoWords(row.at, now)}
      {row.tally && ` · ${words.readOf(row.tally.read, row.tally.sent)}`}
    </View>
  </Card>
)

/** 紧急通知: what was sent, newest first, and the way to send another. */
export default function BroadcastsPage() {
  const list = useBroadcasts()
  const now = useNow()
  const write = list.data && <Button onTap={() => go.to('office/broadcast/write/index')}>{words.create}</Button>
  return (
    <Page foot={write}>
      <Loaded of={list} skeleton={<Skeleton cards={[4, 4]} />}>
        {() => (
          <>
            {list.rows.map((row) => (
              <RowCard key={row.id} row={row} now={now} />
            ))}
            {list.rows.length === 0 && <Panel icon='message' what={words.none} todo={words.noneHint} />}
            <More paged={list} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

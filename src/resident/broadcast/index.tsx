import '@/resident/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Icon } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { BroadcastView } from '@/contract'
import { broadcastPage, broadcastProgressPage } from '@/contract/pages'
import { common } from '@/copy/common'
import { broadcastTitle } from '@/copy/messages/broadcast'
import { broadcastReadWords as words } from '@/copy/messages/broadcast-page'
import { timeWords } from '@/copy/time'
import { askPushes } from '@/features/messages/ask-pushes'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { platform } from '@/lib/platform/platform'
import { useRemote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'

type Shown = { broadcast: BroadcastView; now: number }

const Text = ({ broadcast, now }: Shown) => {
  const { kind, follows, live, followedBy, estate, at, liveUntil } = broadcast
  return (
    <Card>
      <View className={`${styles.title} ${live ? '' : styles.over}`}>
        <Icon name='missed' />
        {broadcastTitle(kind, follows?.as ?? null)}
      </View>
      <View className={styles.text}>{broadcast.words}</View>
      <View className={styles.small}>{words.from(estate.name, timeWords(at, now))}</View>
      {live && follows?.as !== 'end' && <View className={styles.small}>{words.until(timeWords(liveUntil, now))}</View>}
      {followedBy && <View className={styles.small}>{words.followed[followedBy.as]}</View>}
      {!live && !followedBy && <View className={styles.small}>{words.over}</View>}
    </Card>
  )
}

const Ways = ({ broadcast: { id, follows, estate, mayFollow } }: Pick<Shown, 'broadcast'>) => (
  <Cells>
    {follows && (
      <Cell
        icon='message'
        label={words.seeFirst}
        note={words.follows[follows.as]}
        onTap={() => go.to(broadcastPage(follows.id))}
      />
    )}
    <Cell icon='call' label={common.callEstate} note={estate.phone} onTap={() => platform.callPhone(estate.phone)} />
    {mayFollow && <Cell icon='progress' label={words.progress} onTap={() => go.to(broadcastProgressPage(id))} />}
  </Cells>
)

/** The one thing to do: to read what is true now, or to say that I know; nothing for whom it was not sent to. */
const footOf = ({ mine, followedBy }: BroadcastView, now: number, busy: boolean, know: () => void) => {
  if (followedBy) return <Button onTap={() => go.to(broadcastPage(followedBy.id))}>{words.seeNext}</Button>
  if (mine === null) return null
  if (mine.readAt === null)
    return (
      <Button off={busy} onTap={know}>
        {busy ? words.knowing : words.known}
      </Button>
    )
  return (
    <View className={styles.known}>
      <Icon name='check' />
      {words.knownAt(timeWords(mine.readAt, now))}
    </View>
  )
}

/** 紧急通知: what happened and what to do, and the one big button that says that I know, or leads to what is true now. */
export default function BroadcastPage() {
  const { params } = useRouter()
  const remote = useRemote('broadcasts.open', { id: params.id ?? '' })
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const now = useNow()
  const know = async () => {
    // WeChat asks first, or not at all; what was pressed counts whatever the answer.
    await askPushes(['notice'])
    await act(async () => {
      remote.put(await call('broadcasts.acknowledge', { key, id: params.id ?? '' }))
      return words.thanks
    })
  }
  return (
    <Page foot={remote.data && footOf(remote.data, now, busy, know)}>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 1]} />}>
        {(broadcast) => (
          <>
            <Text broadcast={broadcast} now={now} />
            <Ways broadcast={broadcast} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

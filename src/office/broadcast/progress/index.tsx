import { Stack } from '@/components/layout/stack'
import '@/office/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ProgressLine } from '@/components/display/progress-line'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { BroadcastProgress } from '@/contract'
import { broadcastPage, broadcastProgressPage } from '@/contract/pages'
import { broadcastTitle } from '@/copy/messages/broadcast'
import { audienceWords, broadcastWords, progressWords as words } from '@/copy/messages/broadcast-page'
import { timeWords } from '@/copy/time'
import type { Following } from '@/domain/broadcast/broadcast'
import { useSession } from '@/features/session/session'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import { usePolling } from '@/lib/use-polling'
import { Standing } from '../standing'
import styles from './index.module.scss'
import { Unread } from './unread'

type Shown = { progress: BroadcastProgress; now: number }

const Figure = ({ name, figure, look = '' }: { name: string; figure: number; look?: string | undefined }) => (
  <View>
    <View className={`${styles.number} ${look}`}>{figure}</View>
    <View className={styles.small}>{name}</View>
  </View>
)

const Figures = ({ progress: { tally, audience, done, followUp } }: { progress: BroadcastProgress }) => (
  <Card>
    <ProgressLine
      done={tally.sent}
      total={done ? tally.sent : Math.max(audience.people, tally.sent)}
      words={done ? words.done : words.sentOf(tally.sent, audience.people)}
    />
    {!done && <View className={styles.small}>{words.sending}</View>}
    <View className={styles.figures}>
      <Figure name={words.reached} figure={tally.reached} />
      <Figure name={words.read} figure={tally.read} look={styles.green} />
      <Figure name={words.toCall} figure={tally.listed} look={tally.listed > 0 ? styles.red : ''} />
    </View>
    <View className={styles.small}>
      {words.reachedHint}
      {tally.listed > 0 && followUp !== null && ` · ${words.followUp(followUp)}`}
    </View>
  </Card>
)

const About = ({ progress, now }: Shown) => (
  <Card title={broadcastTitle(progress.kind, progress.follows?.as ?? null)} aside={<Standing of={progress} />}>
    <View className={styles.text}>{progress.words}</View>
    <View className={styles.small}>
      {broadcastWords.sentTo(audienceWords(progress.audience), progress.audience.people)}
    </View>
    <View className={styles.small}>{words.by(progress.by, timeWords(progress.at, now))}</View>
    {progress.live && <View className={styles.small}>{words.until(timeWords(progress.liveUntil, now))}</View>}
    {progress.reminders.map(({ at, by }) => (
      <View key={at} className={styles.small}>
        {words.reminded(by, timeWords(at, now))}
      </View>
    ))}
    <View className={styles.buttons}>
      <Button small look='quiet' onTap={() => go.to(broadcastPage(progress.id))}>
        {words.see}
      </Button>
      {progress.followedBy && (
        <Button small look='plain' onTap={() => go.to(broadcastProgressPage(progress.followedBy?.id ?? ''))}>
          {words.seeFollowing}
        </Button>
      )}
    </View>
  </Card>
)

const Steps = ({ progress, now, put }: Shown & { put: (progress: BroadcastProgress) => void }) => {
  const [key, renew] = useState(newKey)
  const { busy, act } = useAct()
  const { id, remind, tally, mayFollow } = progress
  const left = tally.sent - tally.read
  const follow = (as: Following) => go.to(`office/broadcast/write/index?follows=${id}&as=${as}`)
  const send = async () => {
    if (!(await askFirst(words.remindSure(left), words.remindThen, words.remind))) return
    await act(async () => {
      put(await call('broadcasts.remind', { key, id }))
      renew(newKey())
      return words.remindDone
    })
  }
  return (
    <Stack gap={12}>
      {remind && left > 0 && (
        <>
          <Button look='plain' off={busy || now < remind.from} onTap={send}>
            {words.remind}
          </Button>
          {now < remind.from && <View className={styles.small}>{words.remindFrom(timeWords(remind.from, now))}</View>}
        </>
      )}
      {mayFollow && (
        <>
          <Button look='plain' onTap={() => follow('correction')}>
            {words.correct}
          </Button>
          <Button look='plain' onTap={() => follow('end')}>
            {words.lift}
          </Button>
        </>
      )}
    </Stack>
  )
}

/** 发送进度: how many have it, were reached, and know of it; who does not, and what can be done. */
export default function BroadcastProgressPage() {
  const { params } = useRouter()
  const remote = useRemote('broadcasts.progress', { id: params.id ?? '' })
  const estateId = useSession((session) => session.me?.estate.id ?? null)
  const now = useNow()
  usePolling(remote.reload, remote.data?.live ?? false)
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 4, 2]} />}>
        {(progress) => (
          <>
            <About progress={progress} now={now} />
            <Figures progress={progress} />
            <Steps progress={progress} now={now} put={remote.put} />
            {estateId && progress.tally.sent > 0 && (
              <Unread progress={progress} estateId={estateId} now={now} put={remote.put} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

import '@/case/errors'
import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Panel } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { waitingWords as words } from '@/copy/case/waiting'
import { EntryList } from '@/features/queue/entry-list'
import { useSession } from '@/features/session/session'
import { platform } from '@/lib/platform/platform'
import { nextOf } from '@/lib/queue/entry'
import { queue, useQueue } from '@/lib/queue/phone-queue'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'

/** 待发送: what waits on this phone for the network, and what was refused and waits for the person. */
export default function WaitingPage() {
  const entries = useQueue((state) => state.entries)
  const sending = useQueue((state) => state.sending)
  const phone = useSession((session) => session.me?.estate.phone)
  const now = useNow()
  const urgent = entries.some((entry) => entry.about.caseId === null && entry.about.urgent)
  if (entries.length === 0)
    return (
      <Page>
        <Panel icon='check' what={words.none} todo={words.noneHint} />
      </Page>
    )
  return (
    <Page>
      <View className={styles.why}>{words.why}</View>
      {urgent && phone && (
        <Button icon='call' onTap={() => platform.callPhone(phone)}>
          {words.urgent}
        </Button>
      )}
      <EntryList entries={entries} now={now} />
      {nextOf(entries) && (
        <Button look='plain' off={sending !== null} onTap={() => void queue.flush()}>
          {sending ? words.sending : words.retryAll}
        </Button>
      )}
    </Page>
  )
}

import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { InboxItem } from '@/contract'
import { pageNow } from '@/contract/moved-pages'
import { inboxWords } from '@/copy/messages/inbox'
import { MessageItem } from '@/features/messages/message-item'
import { useInbox } from '@/features/messages/use-inbox'
import { More } from '@/features/paging/more'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'

/** 消息: what has been told to me, and the way to its case. */
export default function InboxPage() {
  const inbox = useInbox()
  const now = useNow()
  const { busy, act } = useAct()
  const open = (item: InboxItem) => {
    // Being read is bookkeeping: that it fails keeps nobody from the case.
    if (!item.read) inbox.read(item.id).catch(() => undefined)
    if (item.page !== null) go.to(pageNow(item.page))
  }
  const readAll = () =>
    act(async () => {
      await inbox.read(null)
      return inboxWords.allRead
    })
  return (
    <Page>
      <Loaded of={inbox} skeleton={<Skeleton cards={[3, 3, 3, 3]} />}>
        {() => (
          <>
            {inbox.unread > 0 && (
              <View className={styles.head}>
                <View>{inboxWords.unread(inbox.unread)}</View>
                <Button look='plain' small off={busy} onTap={readAll}>
                  {inboxWords.readAll}
                </Button>
              </View>
            )}
            {inbox.rows.map((item) => (
              <MessageItem key={item.id} item={item} now={now} open={() => open(item)} />
            ))}
            {inbox.rows.length === 0 && <Panel icon='message' what={inboxWords.none} todo={inboxWords.noneHint} />}
            <More paged={inbox} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

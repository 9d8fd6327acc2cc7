import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Card } from '@/components/layout/card'
import type { InboxItem } from '@/contract'
import { inboxWords } from '@/copy/messages/inbox'
import { agoWords } from '@/copy/time'
import styles from './message-item.module.scss'

type Props = { item: InboxItem; now: number; open: () => void }

/** One message; a tap marks it read and leads to its case or page. */
export const MessageItem = ({ item, now, open }: Props) => (
  <Card title={item.title} aside={item.read ? null : <Tag tone='brand'>{inboxWords.unreadMark}</Tag>} onTap={open}>
    <View className={styles.body}>{item.body}</View>
    <View className={styles.at}>{agoWords(item.at, now)}</View>
  </Card>
)

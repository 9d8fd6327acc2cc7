import { View } from '@tarojs/components'
import type { InboxItem } from '@/contract'
import { inboxWords } from '@/copy/inbox'
import { agoWords } from '@/copy/time'
import styles from './message-item.module.scss'

type Props = { item: InboxItem; now: number; open: () => void }

/** One message; a tap marks it read and leads to its case. */
export const MessageItem = ({ item, now, open }: Props) => (
  <View className={styles.item} hoverClass={styles.pressed ?? 'none'} ariaRole='button' onClick={open}>
    <View className={styles.head}>
      <View className={`${styles.title} ${item.read ? styles.read : ''}`}>{item.title}</View>
      {!item.read && <View className={styles.unread}>{inboxWords.unreadMark}</View>}
    </View>
    <View className={styles.body}>{item.body}</View>
    <View className={styles.at}>{agoWords(item.at, now)}</View>
  </View>
)

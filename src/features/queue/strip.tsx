import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { queueWords } from '@/copy/case/queue'
import { go } from '@/lib/go'
import { useQueue } from '@/lib/queue/phone-queue'
import styles from './queue.module.scss'

/** Says on every tab that something has not been sent yet, and leads there; nothing when all has. */
export function QueueStrip() {
  const entries = useQueue((state) => state.entries)
  const refused = entries.filter((entry) => entry.refused).length
  if (entries.length === 0) return null
  return (
    <View
      className={`${styles.strip} ${refused > 0 ? styles.refused : ''}`}
      ariaRole='button'
      onClick={() => go.to('case/waiting/index')}
    >
      <Icon name={refused > 0 ? 'missed' : 'offline'} />
      <View className={styles.words}>
        {refused > 0 ? queueWords.refused(refused) : queueWords.strip(entries.length)}
      </View>
      <Icon name='right' />
    </View>
  )
}

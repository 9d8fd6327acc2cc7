import { View } from '@tarojs/components'
import styles from './segments.module.scss'

type Props<Key extends string> = {
  of: readonly { key: Key; words: string; count?: number | string }[]
  current: Key
  choose: (key: Key) => void
}

/** Two or three views of one page, side by side. */
export function Segments<Key extends string>({ of, current, choose }: Props<Key>) {
  return (
    <View className={styles.row}>
      {of.map(({ key, words, count }) => (
        <View
          key={key}
          className={`${styles.one} ${key === current ? styles.on : ''}`}
          ariaRole='tab'
          onClick={() => choose(key)}
        >
          {words}
          {count !== undefined && <View className={styles.count}>{count}</View>}
        </View>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import styles from './progress-line.module.scss'

/** How far something long is, as a bar with its words. */
export const ProgressLine = ({ done, total, words }: { done: number; total: number; words: string }) => {
  const share = total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 0
  return (
    <View className={styles.line} ariaRole='progressbar' ariaLabel={words}>
      <View className={styles.track}>
        <View className={styles.bar} style={{ width: `${share}%` }} />
      </View>
      <View className={styles.words}>
        <View>{words}</View>
        <View>{share}%</View>
      </View>
    </View>
  )
}

import { View } from '@tarojs/components'
import styles from './progress-line.module.scss'

type Props = { done: number; total: number; words: string; plain?: boolean }

/** How far something long is, as a bar with its words; `plain` without its share. */
export const ProgressLine = ({ done, total, words, plain }: Props) => {
  const share = total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 0
  return (
    <View className={styles.line} ariaRole='progressbar' ariaLabel={words}>
      <View className={styles.track}>
        <View className={styles.bar} style={{ width: `${share}%` }} />
      </View>
      <View className={styles.words}>
        <View>{words}</View>
        {!plain && <View>{share}%</View>}
      </View>
    </View>
  )
}

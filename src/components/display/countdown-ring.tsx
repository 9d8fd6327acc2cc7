import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import type { Mood } from '@/copy/case/case'
import styles from './countdown-ring.module.scss'
import { Icon, type IconName } from './icon'

type Props = {
  mood: Mood
  /** How much of the ring is filled, 0 to 1. */
  part: number
  /** A short figure, a long one in words, or an icon when nothing is counted. */
  figure: string | { words: string } | { icon: IconName }
  word: string
}

/** A ring that empties while time runs, with the figure in it and a word for its colour. */
export const CountdownRing = ({ mood, part, figure, word }: Props) => (
  <View
    className={`${styles.ring} ${styles[mood] ?? ''}`}
    style={{ '--part': `${Math.round(part * 1000) / 10}%` } as CSSProperties}
    ariaRole='timer'
  >
    <View className={styles.hole}>
      {typeof figure === 'string' && <View className={styles.figure}>{figure}</View>}
      {typeof figure === 'object' && 'words' in figure && <View className={styles.long}>{figure.words}</View>}
      {typeof figure === 'object' && 'icon' in figure && (
        <View className={styles.picture}>
          <Icon name={figure.icon} />
        </View>
      )}
      <View className={styles.word}>{word}</View>
    </View>
  </View>
)

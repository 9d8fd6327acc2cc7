import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { agoWords, exactTime } from '@/copy/time'
import type { Tone } from './tag'
import styles from './timeline.module.scss'

export type Happened = {
  id: string
  at: number
  tone: Tone
  sentence: string
  words?: string | null
  photos?: ReactNode
}

/** What has happened, newest on top; a tap on a time shows it exactly. */
export function Timeline({ entries, now }: { entries: Happened[]; now: number }) {
  const [exact, setExact] = useState(false)
  return (
    <View>
      {entries.map(({ id, at, tone, sentence, words, photos }) => (
        <View key={id} className={`${styles.entry} ${styles[tone] ?? ''}`}>
          <View className={styles.tap} ariaRole='button' onClick={() => setExact(!exact)}>
            <View className={styles.sentence}>{sentence}</View>
            {words && <View className={styles.words}>{words}</View>}
            <View className={styles.at}>{exact ? exactTime(at) : agoWords(at, now)}</View>
          </View>
          {photos && <View className={styles.photos}>{photos}</View>}
        </View>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/layout/card'
import type { HelpArticle } from '@/contract'
import { helpWriteWords as words } from '@/copy/estate/help-office'
import { timeWords } from '@/copy/time'
import styles from '../index.module.scss'

type Entry = HelpArticle['history'][number]

function Line({ entry, now, isFirst }: { entry: Entry; now: number; isFirst: boolean }) {
  const [open, setOpen] = useState(false)
  const { at, by, what, text } = entry
  return (
    <View className={styles.entry}>
      <View>{`${by} ${isFirst ? words.began : words.did[what]}`}</View>
      <View className={styles.small}>{timeWords(at, now)}</View>
      {text && !open && (
        <View className={styles.link} ariaRole='button' onClick={() => setOpen(true)}>
          {words.showText}
        </View>
      )}
      {text && open && <View className={styles.answer}>{`${text.question}\n${text.answer}`}</View>}
    </View>
  )
}

/** Who changed what and when, newest first. */
export const History = ({ of, now }: { of: HelpArticle; now: number }) => (
  <Card title={words.history}>
    {of.history.map((entry, n) => (
      <Line key={`${entry.at} ${entry.what}`} entry={entry} now={now} isFirst={n === of.history.length - 1} />
    ))}
  </Card>
)

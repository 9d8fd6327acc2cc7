import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Cell, Cells } from '@/components/layout/cell'
import type { Gap } from '@/contract'
import { helpOfficeWords as words } from '@/copy/estate/help-office'
import { agoWords } from '@/copy/time'
import { go } from '@/lib/go'
import styles from './index.module.scss'

const FEW = 4

/** What people searched in vain, most wanted first; a tap begins the article that is missing. */
export function Gaps({ gaps, now }: { gaps: readonly Gap[]; now: number }) {
  const [all, setAll] = useState(false)
  if (gaps.length === 0) return null
  const shown = all ? gaps : gaps.slice(0, FEW)
  return (
    <View className={styles.near}>
      <View className={styles.group}>{words.gaps}</View>
      <Cells>
        {shown.map((gap) => (
          <Cell
            key={gap.words}
            label={gap.words}
            note={words.times(gap.count, agoWords(gap.at, now))}
            onTap={() => go.to(`office/help/write/index?words=${encodeURIComponent(gap.words)}`)}
          />
        ))}
      </Cells>
      {gaps.length > shown.length && (
        <Button small look='quiet' onTap={() => setAll(true)}>
          {words.moreGaps(gaps.length - shown.length)}
        </Button>
      )}
      <View className={styles.hint}>{words.gapsHint}</View>
    </View>
  )
}

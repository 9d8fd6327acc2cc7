import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { caseTitle } from '@/copy/case/case'
import { publicLine } from '@/copy/filing/similar'
import { agoWords } from '@/copy/time'
import type { Similar } from '@/domain/matter/similar'
import styles from './similar-line.module.scss'

/** A neighbour's case of a public area: where, what, how far, and since when. */
export const SimilarLine = ({ one, now, children }: { one: Similar; now: number; children?: ReactNode }) => (
  <View className={styles.line}>
    <View className={styles.words}>
      <View>{caseTitle({ kind: 'repair', ...one })}</View>
      <View className={styles.quiet}>{`${publicLine[one.status]} · ${agoWords(one.since, now)}`}</View>
    </View>
    {children}
  </View>
)

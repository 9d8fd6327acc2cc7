import { View } from '@tarojs/components'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import { comparedWords as words } from '@/copy/case/repair-work'
import { RowOfPhotos } from '../row-of-photos'
import styles from './work.module.scss'

/** Before and after, side by side, visit by visit. */
export function Compared({ view }: { view: CaseView }) {
  const { compared } = view.work
  if (compared.length === 0) return null
  const side = (label: string, ids: string[]) => (
    <View className={styles.side}>
      <View className={styles.label}>{label}</View>
      {ids.length > 0 ? <RowOfPhotos view={view} ids={ids} /> : <View className={styles.quiet}>{words.none}</View>}
    </View>
  )
  return (
    <Card title={words.title}>
      {compared.map(({ round, before, after }) => (
        <View key={round} className={styles.entry}>
          {view.round > 1 && <View className={styles.quiet}>{words.round(round)}</View>}
          <View className={styles.grid}>
            {side(words.before, before)}
            {side(words.after, after)}
          </View>
        </View>
      ))}
    </Card>
  )
}

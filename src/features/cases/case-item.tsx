import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/components/icon'
import type { CaseRow } from '@/contract'
import { caseTitle, type Mood, marks, moodLine, starWords, statusWords } from '@/copy/case'
import { masterName } from '@/copy/roles'
import { agoWords } from '@/copy/time'
import { isOver } from '@/domain/matter/flow'
import { go } from '@/lib/go'
import styles from './case-item.module.scss'
import { moodOf } from './mood'

const pictures: Record<Mood, IconName> = {
  calm: 'time',
  soon: 'soon',
  missed: 'missed',
  kept: 'kept',
  released: 'time',
}

const PromiseLine = ({ row, now }: { row: CaseRow; now: number }) => {
  if (!row.promise) return null
  const mood = moodOf(row.promise, now)
  return (
    <View className={`${styles.promise} ${styles[mood] ?? ''}`}>
      <Icon name={pictures[mood]} />
      <View>{moodLine(mood, row.promise, row.promise.metAt ?? now)}</View>
    </View>
  )
}

const Mark = ({ row }: { row: CaseRow }) => {
  if (row.waitingForMe) return <View className={`${styles.mark} ${styles.act}`}>{marks.waitingForMe}</View>
  const unassigned = !row.assignee && !isOver(row.status)
  return <View className={`${styles.mark} ${unassigned ? styles.amber : ''}`}>{statusWords[row.status]}</View>
}

type Props = { row: CaseRow; now: number /** Residents know their home; staff have to find it. */; withHome?: boolean }

/** One case in a list; a tap opens it. */
export const CaseItem = ({ row, now, withHome }: Props) => (
  <View className={styles.item} hoverClass={styles.pressed ?? 'none'} ariaRole='button' onClick={() => go.case(row.id)}>
    <View className={styles.head}>
      <View className={styles.title}>{withHome ? row.homeLabel : caseTitle(row)}</View>
      <Mark row={row} />
    </View>
    {withHome && <View className={styles.about}>{caseTitle(row)}</View>}
    <View className={styles.words}>{row.words}</View>
    <PromiseLine row={row} now={now} />
    <View className={styles.foot}>
      {row.assignee && <View>{masterName(row.assignee)}</View>}
      <View>{agoWords(row.createdAt, now)}</View>
      {row.rating !== null && (
        <View className={styles.rating}>
          <Icon name='star' />
          {starWords(row.rating)}
        </View>
      )}
    </View>
  </View>
)

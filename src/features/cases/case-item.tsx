import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Icon, type IconName } from '@/components/icon'
import { Tag, type Tone } from '@/components/tag'
import type { CaseRow, PromiseView } from '@/contract'
import { caseTitle, type Mood, marks, moodLine, starWords, statusWords } from '@/copy/case'
import { masterName } from '@/copy/roles'
import { agoWords } from '@/copy/time'
import { isOver } from '@/domain/matter/flow'
import { go } from '@/lib/go'
import styles from './case-item.module.scss'
import { moodOf } from './mood'

const looks: Record<Mood, { tone: Tone; icon: IconName }> = {
  calm: { tone: 'plain', icon: 'time' },
  soon: { tone: 'amber', icon: 'soon' },
  missed: { tone: 'red', icon: 'missed' },
  kept: { tone: 'green', icon: 'kept' },
  released: { tone: 'plain', icon: 'check' },
}

const PromiseLine = ({ promise, now }: { promise: PromiseView; now: number }) => {
  const mood = moodOf(promise, now)
  return <Tag {...looks[mood]}>{moodLine(mood, promise, promise.metAt ?? now)}</Tag>
}

const Mark = ({ row }: { row: CaseRow }) => {
  if (row.waitingForMe) return <Tag tone='brand'>{marks.waitingForMe}</Tag>
  if (row.assignee !== null || isOver(row.status)) return <Tag>{statusWords[row.status]}</Tag>
  return (
    <Tag tone='red' icon='missed'>
      {marks.unassigned}
    </Tag>
  )
}

type Props = { row: CaseRow; now: number /** Residents know their home; staff have to find it. */; withHome?: boolean }

/** One case in a list; a tap opens it. */
export const CaseItem = ({ row, now, withHome }: Props) => (
  <Card title={withHome ? row.homeLabel : caseTitle(row)} aside={<Mark row={row} />} onTap={() => go.case(row.id)}>
    <View className={styles.rows}>
      {withHome && <View>{caseTitle(row)}</View>}
      <View className={styles.words}>{row.words}</View>
      {row.promise && (
        <View>
          <PromiseLine promise={row.promise} now={now} />
        </View>
      )}
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
  </Card>
)

import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/components/display/icon'
import { Tag } from '@/components/display/tag'
import { Card } from '@/components/layout/card'
import type { CaseRow, PromiseView } from '@/contract'
import {
  caseTitle,
  type Mood,
  majorLine,
  marks,
  moodLine,
  placeWords,
  roundWords,
  starWords,
  statusWord,
  urgencyWords,
} from '@/copy/case/case'
import { handlerName } from '@/copy/people/roles'
import { agoWords } from '@/copy/time'
import { isOver } from '@/domain/matter/flow'
import { go } from '@/lib/go'
import styles from './case-item.module.scss'
import { countedTo, moodOf } from './mood'
import { NextStep } from './next-step'

const pictures: Record<Mood, IconName> = {
  calm: 'time',
  soon: 'soon',
  missed: 'missed',
  kept: 'kept',
  released: 'check',
}

const PromiseLine = ({ row, promise, now }: { row: CaseRow; promise: PromiseView; now: number }) => {
  const over = isOver(row.status)
  const mood = moodOf(promise, now)
  return (
    <View className={`${styles.promise} ${styles[mood] ?? ''}`}>
      <Icon name={pictures[mood]} />
      <View>{moodLine(row.kind, mood, promise, countedTo(promise, over, now))}</View>
    </View>
  )
}

/** In amber for staff as long as nobody has it; the resident only has to know how far it is. */
const Mark = ({ row, forStaff }: { row: CaseRow; forStaff: boolean }) => {
  if (row.waitingForMe) return <Tag tone='brand'>{marks.waitingForMe}</Tag>
  const loose = forStaff && row.assignee === null && !isOver(row.status)
  return <Tag {...(loose && { tone: 'amber', icon: 'me' })}>{statusWord(row)}</Tag>
}

type Props = {
  row: CaseRow
  now: number
  /** Staff have to find the home; residents know theirs. */
  forStaff?: boolean
  /** Whose it is goes without saying. */
  own?: boolean
  /** Something was done from here: the list is asked anew. */
  changed?: (() => void) | undefined
}

/** One case in a list; a tap opens it. */
export const CaseItem = ({ row, now, forStaff = false, own = false, changed }: Props) => (
  <Card
    title={forStaff ? row.homeLabel : caseTitle(row)}
    aside={<Mark row={row} forStaff={forStaff} />}
    onTap={() => go.case(row.id)}
    foot={changed && row.next && <NextStep row={row} move={row.next} changed={changed} />}
  >
    <View className={styles.rows}>
      {forStaff && (
        <View>
          {caseTitle(row)} · {row.kind === 'repair' ? urgencyWords[row.urgency].name : placeWords[row.place]}
        </View>
      )}
      {forStaff && row.major && (
        <View className={`${styles.promise} ${styles.missed ?? ''}`}>
          <Icon name='missed' />
          <View>{majorLine(row.major)}</View>
        </View>
      )}
      <View className={styles.words}>{row.words}</View>
      {row.promise && <PromiseLine row={row} promise={row.promise} now={now} />}
      {row.missed && forStaff && !(row.promise && moodOf(row.promise, now) === 'missed') && (
        <View className={`${styles.promise} ${styles.missed ?? ''}`}>
          <Icon name={pictures.missed} />
          <View>{marks.missed}</View>
        </View>
      )}
      <View className={styles.foot}>
        {row.assignee && !own && <View>{handlerName(row.kind, row.assignee)}</View>}
        <View>{agoWords(row.createdAt, now)}</View>
        {row.round > 1 && forStaff && <Tag tone='amber'>{roundWords(row.kind, row.round)}</Tag>}
        {row.repeatOf && forStaff && <Tag tone='amber'>{marks.repeat}</Tag>}
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

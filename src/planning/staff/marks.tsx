import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import type { StaffRow } from '@/contract'
import { staffWords as words } from '@/copy/people/staff'
import styles from './index.module.scss'

/** How a colleague stands now: on duty or not, work in hand, papers to look after. */
export const Marks = ({ row }: { row: StaffRow }) => (
  <View className={styles.marks}>
    {row.suspended && (
      <Tag tone='red' icon='locked'>
        {words.suspended}
      </Tag>
    )}
    {row.onDuty && !row.away && <Tag tone='green'>{words.onDuty}</Tag>}
    {row.onDuty && row.away && <Tag tone='amber'>{words.away}</Tag>}
    {row.open > 0 && <Tag>{words.open(row.open)}</Tag>}
    {row.ending > 0 && (
      <Tag tone='amber' icon='soon'>
        {words.ending(row.ending)}
      </Tag>
    )}
  </View>
)

import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import type { HandedCaseView } from '@/contract'
import { caseTitle, statusWord, urgencyWords } from '@/copy/case/case'
import { shiftHandoverWords as words } from '@/copy/estate/shift-handovers'
import { isTheirWord } from '@/domain/commitment/commitment'
import { go } from '@/lib/go'
import styles from './index.module.scss'

const Line = ({ one, now }: { one: HandedCaseView; now: number }) => (
  <View className={styles.case} ariaRole='button' onClick={() => go.case(one.caseId)}>
    <View>{one.homeLabel}</View>
    <View>{caseTitle(one)}</View>
    <Tag>{statusWord(one)}</Tag>
    {one.urgency === 'urgent' && <Tag tone='red'>{urgencyWords.urgent.name}</Tag>}
    {one.rule && one.dueAt !== null && (
      <View className={`${styles.small} ${one.dueAt <= now && !isTheirWord(one.rule) ? styles.late : ''}`}>
        {words.due(one.kind, one.rule, one.dueAt, now)}
      </View>
    )}
  </View>
)

/** What is left open, each with what is owed next; a tap opens it. */
export const Cases = ({ of, now }: { of: HandedCaseView[]; now: number }) => (
  <View>
    <View className={styles.heading}>{words.cases(of.length)}</View>
    {of.map((one) => (
      <Line key={one.caseId} one={one} now={now} />
    ))}
  </View>
)

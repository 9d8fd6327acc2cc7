import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tag } from '@/components/display/tag'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { CaseView } from '@/contract'
import { causeWords } from '@/copy/case/concern'
import { investigationTitles, investigationWords as words } from '@/copy/case/investigation'
import { isHousehold } from '@/domain/matter/capacity'
import styles from '../case.module.scss'

const Part = ({ label, children }: { label: string; children: ReactNode }) => (
  <View>
    <View className={styles.quiet}>{label}</View>
    <View className={styles.text}>{children}</View>
  </View>
)

/** What the investigation found so far, and what came out. */
export function Investigation({ view }: { view: CaseView }) {
  const { investigation, kind } = view
  if (!investigation || kind === 'repair') return null
  const { about, anonymous, findings, result, signature, toJudge } = investigation
  const mine = isHousehold(view.as)
  return (
    <Card title={investigationTitles[kind]}>
      <Stack>
        {result && <Part label={kind === 'enquiry' ? words.answer : words.result}>{result.words}</Part>}
        {findings && <Part label={words.cause}>{words.found(causeWords[findings.cause], findings.found)}</Part>}
        {findings && <Part label={words.remedy}>{findings.remedy}</Part>}
        {!findings && !result && <View className={styles.quiet}>{mine ? words.none : words.noneStaff}</View>}
        {toJudge && findings?.current && <View className={styles.quiet}>{words.toJudge}</View>}
        {signature === 'signed' && (
          <View className={styles.tags}>
            <Tag tone='green' icon='check'>
              {words.signed}
            </Tag>
          </View>
        )}
        {signature === 'asked' && (
          <View className={styles.tags}>
            <Tag tone='amber'>{words.asked}</Tag>
          </View>
        )}
        {about && (
          <View>
            <View>{words.about(about)}</View>
            <View className={styles.quiet}>{words.hidden}</View>
          </View>
        )}
        {anonymous && <View className={styles.quiet}>{words.anonymous}</View>}
      </Stack>
    </Card>
  )
}

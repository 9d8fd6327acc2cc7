import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import type { CaseView } from '@/contract'
import { causeWords } from '@/copy/concern'
import { inquiryTitles, inquiryWords as words } from '@/copy/inquiry'
import { isHousehold } from '@/domain/matter/capacity'
import styles from '../case.module.scss'

const Part = ({ label, children }: { label: string; children: ReactNode }) => (
  <View>
    <View className={styles.quiet}>{label}</View>
    <View className={styles.text}>{children}</View>
  </View>
)

/** What the inquiry found so far, and what came out. */
export function Inquiry({ view }: { view: CaseView }) {
  const { inquiry, kind } = view
  if (!inquiry || kind === 'repair') return null
  const { about, anonymous, findings, result, signature } = inquiry
  const mine = isHousehold(view.as)
  return (
    <Card title={inquiryTitles[kind]}>
      <View className={styles.stack}>
        {result && <Part label={kind === 'enquiry' ? words.answer : words.result}>{result.words}</Part>}
        {findings && <Part label={words.cause}>{words.found(causeWords[findings.cause], findings.found)}</Part>}
        {findings && <Part label={words.remedy}>{findings.remedy}</Part>}
        {!findings && !result && <View className={styles.quiet}>{mine ? words.none : words.noneStaff}</View>}
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
      </View>
    </Card>
  )
}

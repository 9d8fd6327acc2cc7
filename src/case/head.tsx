import { View } from '@tarojs/components'
import { useState } from 'react'
import { StepBar } from '@/components/display/step-bar'
import { Tag } from '@/components/display/tag'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import {
  caseTitle,
  dueWords,
  lineOf,
  majorWords,
  promiseWords,
  roundWords,
  statusWord,
  urgencyWords,
} from '@/copy/case/case'
import { staffLine, stepNow, steps, whyWords, casePage as words } from '@/copy/case/case-page'
import { concernStaffLine, concernSteps } from '@/copy/case/investigation'
import { handlerName } from '@/copy/people/roles'
import { lengthWords, timeWords } from '@/copy/time'
import { isHousehold } from '@/domain/matter/capacity'
import { isOver } from '@/domain/matter/flow'
import { overallMs } from '@/domain/work/rounds'
import { PromiseRing } from '@/features/cases/promise-ring'
import { Why } from '@/features/promise/why'
import styles from './case.module.scss'

const urgent = { urgent: true, ordinary: false } as const

/** What else was promised and is still owed: a result in two days, and a date by which all is done. */
const alsoPromised = ({ promises, promise }: CaseView) =>
  promises.filter(
    ({ id, rule, standing }) =>
      standing === 'open' && id !== promise?.id && (rule === 'arrive' || rule === 'feedback' || rule === 'finish'),
  )

/** What it is, how far it is, and the promise that counts now. */
export function Head({ view, now }: { view: CaseView; now: number }) {
  const [why, setWhy] = useState(false)
  const detail = view.promises.find(({ id }) => id === view.promise?.id)
  const { promise, agreedAt, preferredAt, round } = view
  const step = stepNow[view.status]
  const mine = isHousehold(view.as)
  const repair = view.kind === 'repair'
  const who = view.assignee && handlerName(view.kind, view.assignee)
  const staff = repair ? staffLine : concernStaffLine
  return (
    <Card title={mine ? caseTitle(view) : view.homeLabel}>
      <View className={styles.tags}>
        {urgent[view.urgency] && <Tag tone='red'>{urgencyWords.urgent.name}</Tag>}
        <Tag tone='brand'>{statusWord(view)}</Tag>
        {round > 1 && <Tag tone='amber'>{roundWords(view.kind, round)}</Tag>}
        {view.major && !mine && (
          <Tag tone='red' icon='missed'>
            {majorWords[view.major].name}
          </Tag>
        )}
        <View className={styles.quiet}>{mine ? view.homeLabel : caseTitle(view)}</View>
        <View className={styles.quiet}>{words.number(view.number)}</View>
      </View>
      <View
        // What cannot be tapped any more is made anew: Taro goes on listening where it once did.
        key={detail ? 'explained' : 'plain'}
        className={styles.promise}
        {...(detail && { ariaRole: 'button', onClick: () => setWhy(true) })}
      >
        {promise && <PromiseRing promise={promise} now={now} />}
        <View className={styles.grow}>
          <View className={styles.line}>{mine ? lineOf(view, who) : staff[view.status](who)}</View>
          {promise && (
            <View className={styles.quiet}>
              <View>{words.promise(promise.rule, promiseWords(view.kind, promise), mine)}</View>
              <View>{dueWords(promise, now)}</View>
              <View className={styles.why}>{whyWords.ask}</View>
            </View>
          )}
          {alsoPromised(view).map((one) => (
            <View key={one.id} className={styles.quiet}>
              {words.also(promiseWords(view.kind, one), dueWords(one, now))}
            </View>
          ))}
          {round > 1 && (
            <View className={styles.quiet}>
              {words.overall(lengthWords(overallMs(view, now)), isOver(view.status))}
            </View>
          )}
          {preferredAt !== null && agreedAt === null && (
            <View className={styles.quiet}>{words.preferred(timeWords(preferredAt, now))}</View>
          )}
        </View>
      </View>
      {why && detail && <Why kind={view.kind} promise={detail} now={now} close={() => setWhy(false)} />}
      {step !== null && <StepBar steps={view.kind === 'repair' ? steps : concernSteps[view.kind]} now={step} />}
    </Card>
  )
}

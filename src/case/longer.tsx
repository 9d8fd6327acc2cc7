import { View } from '@tarojs/components'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import { longerWords, proposalWords } from '@/copy/case/case-page'
import { isHousehold } from '@/domain/matter/capacity'
import { movesOf } from '@/domain/matter/flow'
import type { Act, Run } from '@/features/cases/use-command'
import { call } from '@/lib/call'
import { Answers } from './answers'
import styles from './case.module.scss'

type Props = { view: CaseView; run: Run; running: Act | null }

/** A longer time to finish that the manager has to approve; staff see that it was asked for, residents hear the result. */
export function Longer({ view, run, running }: Props) {
  const { id, longer } = view
  const words = longerWords(view.kind)
  if (!longer || isHousehold(view.as)) return null
  const answer = (agree: boolean) =>
    run('answerLonger', (key) => call('cases.answerLonger', { id, key, longerId: longer.id, agree }))
  const mine = movesOf(view, view.as).includes('answerLonger')
  return (
    <Card title={mine ? words.asked(longer.days) : words.waiting(longer.days)}>
      <View>{proposalWords.reason(longer.reason)}</View>
      <View className={styles.quiet}>{words.hint}</View>
      {mine && <Answers no={words.refuse} yes={words.agree} off={running !== null} answer={answer} />}
    </Card>
  )
}

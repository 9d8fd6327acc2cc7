import { View } from '@tarojs/components'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import { validityWords } from '@/copy/case/concern'
import { validityCard as words } from '@/copy/case/investigation'
import type { Act, Run } from '@/features/cases/use-command'
import { call } from '@/lib/call'
import { Answers } from '../answers'
import styles from '../case.module.scss'

type Props = { view: CaseView; run: Run; running: Act | null }

/** For staff: whether the complaint is valid, and the second pair of eyes. */
export function ValidityCard({ view: { id, investigation }, run, running }: Props) {
  const validity = investigation?.validity
  if (!validity) return null
  const { decision, reason, entryId, stands, waiting, mine } = validity
  const answer = (agree: boolean) =>
    run('confirmJudgement', (key) => call('cases.confirmJudgement', { id, key, entryId, agree }))
  return (
    <Card title={words.title} aside={validityWords[decision]}>
      <View className={styles.text}>{words.reason(reason)}</View>
      {waiting && <View className={styles.quiet}>{words.waiting}</View>}
      {!waiting && !stands && <View className={styles.quiet}>{words.against}</View>}
      {mine && <Answers no={words.disagree} yes={words.agree} off={running !== null} answer={answer} />}
    </Card>
  )
}

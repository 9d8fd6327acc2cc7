import { View } from '@tarojs/components'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import { proposalWords as words } from '@/copy/case/case-page'
import { capacityWords, handlerName } from '@/copy/people/roles'
import { timeWords } from '@/copy/time'
import type { Act, Run } from '@/features/cases/use-command'
import { call } from '@/lib/call'
import { Answers } from './answers'
import styles from './case.module.scss'
import { mayAnswer } from './next-steps'

type Props = { view: CaseView; now: number; run: Run; running: Act | null }

/** Another time that was asked for: the reason, and the resident's two answers side by side, neither pushed. */
export function Proposed({ view, now, run, running }: Props) {
  const { id, proposal, assignee } = view
  if (!proposal) return null
  const time = timeWords(proposal.at, now)
  const answer = (agree: boolean) =>
    run('answerProposal', (key) => call('cases.answerProposal', { id, key, proposalId: proposal.id, agree }))
  if (!mayAnswer(view))
    return (
      <Card title={words.askedShort(time)}>
        <View>{words.reason(proposal.reason)}</View>
        <View className={styles.quiet}>{words.waiting}</View>
      </Card>
    )
  return (
    <Card title={words.asked(assignee ? handlerName(view.kind, assignee) : capacityWords.desk, time)}>
      <View>{words.reason(proposal.reason)}</View>
      <View className={styles.quiet}>{words.choice}</View>
      <Answers no={words.refuse} yes={words.agree} off={running !== null} answer={answer} />
    </Card>
  )
}

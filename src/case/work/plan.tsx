import { View } from '@tarojs/components'
import { Tag, type Tone } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import type { CaseView, PlanView } from '@/contract'
import { payerWords, planStateWords, planWords as words } from '@/copy/case/repair-work'
import { quantityWords, yuan } from '@/copy/money'
import { agoWords } from '@/copy/time'
import { isHousehold } from '@/domain/matter/capacity'
import { movesOf } from '@/domain/matter/flow'
import { amountOfLine, type PlanState } from '@/domain/work/quotation'
import type { Act, Run } from '@/features/cases/use-command'
import { call } from '@/lib/call'
import styles from './work.module.scss'

const tones: Record<PlanState, Tone> = {
  waiting: 'amber',
  agreed: 'green',
  refused: 'amber',
  nothingToPay: 'green',
  replaced: 'plain',
}

/** The lines of a quotation, each with what it comes to and who bears it, and the sums below. */
function Lines({ plan, mine }: { plan: PlanView; mine: boolean }) {
  const { lines, totals } = plan
  const borne = (['free', 'warranty'] as const).filter((payer) => totals[payer] > 0)
  return (
    <View className={styles.lines}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a revision never changes, and its lines have no names of their own.
        <View key={at} className={styles.row}>
          <View className={styles.grow}>
            <View>{line.item}</View>
            <View className={styles.quiet}>
              {words.line(quantityWords(line.quantity, line.unit), yuan(line.unitFen))} · {payerWords[line.payer]}
            </View>
          </View>
          <View className={styles.amount}>{yuan(amountOfLine(line))}</View>
        </View>
      ))}
      <View className={`${styles.row} ${styles.sum}`}>
        <View className={styles.grow}>{words.toPay(mine)}</View>
        <View className={`${styles.amount} ${styles.toPay}`}>{yuan(plan.paidFen)}</View>
      </View>
      {borne.map((payer) => (
        <View key={payer} className={`${styles.row} ${styles.quiet}`}>
          <View className={styles.grow}>{words.borne[payer]}</View>
          <View className={styles.amount}>{yuan(totals[payer])}</View>
        </View>
      ))}
    </View>
  )
}

type Props = { view: CaseView; now: number; run: Run; running: Act | null; refuse: () => void }

/** Plan and quotation as they are now, the household's two answers side by side, and what was there before. */
export function Plan({ view, now, run, running, refuse }: Props) {
  const { plans, owedFen } = view.work
  const [plan, ...former] = plans
  if (!plan) return null
  const mine = isHousehold(view.as)
  const asked = plan.state === 'waiting' && movesOf(view, view.as).includes('answerPlan')
  const agree = () =>
    run('answerPlan', (key) =>
      call('cases.answerPlan', { id: view.id, key, planId: plan.id, agree: true, words: null }),
    )
  return (
    <Card title={words.title} aside={<Tag tone={tones[plan.state]}>{planStateWords[plan.state]}</Tag>}>
      <View className={styles.quiet}>
        {plan.revision > 1 && `${words.revision(plan.revision)} · `}
        {words.by(plan.by, agoWords(plan.at, now))}
      </View>
      <View>{plan.words}</View>
      {plan.lines.length > 0 && <Lines plan={plan} mine={mine} />}
      {plan.answered && (
        <View className={styles.quiet}>
          {words.answered(plan.state === 'agreed', agoWords(plan.answered.at, now), plan.answered.words)}
        </View>
      )}
      {plan.state === 'waiting' && <View className={styles.quiet}>{asked ? words.choice : words.waiting}</View>}
      {plan.state !== 'agreed' && owedFen > 0 && <View className={styles.quiet}>{words.owed(owedFen)}</View>}
      {asked && (
        <View className={styles.grid}>
          <Button look='plain' off={running !== null} onTap={refuse}>
            {words.refuse}
          </Button>
          <Button off={running !== null} onTap={agree}>
            {words.agree}
          </Button>
        </View>
      )}
      {former.length > 0 && (
        <View className={styles.lines}>
          <View className={styles.quiet}>{words.former}</View>
          {former.map(({ id, revision, paidFen, state }) => (
            <View key={id} className={styles.row}>
              <View className={`${styles.grow} ${styles.quiet}`}>{words.formerLine(revision, paidFen)}</View>
              <Tag tone={tones[state]}>{planStateWords[state]}</Tag>
            </View>
          ))}
        </View>
      )}
    </Card>
  )
}

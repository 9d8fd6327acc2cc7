import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import type { CaseView, WorkView } from '@/contract'
import { useWords, logWords as words } from '@/copy/case/repair-work'
import { quantityWords } from '@/copy/money'
import { masterName } from '@/copy/people/roles'
import { clockWords, dayWords, lengthWords } from '@/copy/time'
import { movesOf } from '@/domain/matter/flow'
import type { Used } from '@/domain/work/log'
import styles from './work.module.scss'

const usedLine = ({ use, name, quantity, unit }: Used): string =>
  words.used(useWords[use], `${name} ${quantityWords(quantity, unit)}`)

const Entry = ({ one, now, correct }: { one: WorkView; now: number; correct: (() => void) | null }) => (
  <View className={styles.entry}>
    <View className={styles.row}>
      <View className={`${styles.grow} ${one.corrected ? styles.gone : ''}`}>
        {masterName(one.who)} · {dayWords(one.from, now)} {words.span(clockWords(one.from), clockWords(one.until))}
      </View>
      {one.corrected ? (
        <Tag>{words.corrected}</Tag>
      ) : (
        <View className={styles.amount}>{lengthWords(one.until - one.from)}</View>
      )}
    </View>
    <View className={one.corrected ? styles.gone : ''}>{one.words}</View>
    {one.used.map((used) => (
      <View key={usedLine(used)} className={`${styles.quiet} ${one.corrected ? styles.gone : ''}`}>
        {usedLine(used)}
      </View>
    ))}
    {correct && !one.corrected && (
      <Button look='quiet' small onTap={correct}>
        {words.correct}
      </Button>
    )}
  </View>
)

/** Who worked from when until when, with what; corrected entries stay in sight and count no more. */
export function Log({ view, now, correct }: { view: CaseView; now: number; correct: (id: string) => void }) {
  const { log, totals, rounds } = view.work
  if (log.length === 0) return null
  const may = movesOf(view, view.as).includes('logWork')
  const worked = rounds.filter((round) => round.totals.workMs > 0)
  return (
    <Card title={words.title}>
      {log.map((one) => (
        <Entry key={one.id} one={one} now={now} correct={may ? () => correct(one.id) : null} />
      ))}
      <View className={`${styles.row} ${styles.sum}`}>
        <View className={styles.grow}>{words.total}</View>
        <View className={`${styles.amount} ${styles.toPay}`}>{lengthWords(totals.workMs)}</View>
      </View>
      {worked.length > 1 &&
        worked.map(({ round, totals: { workMs } }) => (
          <View key={round} className={`${styles.row} ${styles.quiet}`}>
            <View className={styles.grow}>{words.round(round)}</View>
            <View className={styles.amount}>{lengthWords(workMs)}</View>
          </View>
        ))}
    </Card>
  )
}

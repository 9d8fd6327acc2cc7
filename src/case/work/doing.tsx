import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import { doingInvestigation } from '@/copy/case/investigation'
import { doingWords } from '@/copy/case/repair-work'
import { type Move, movesOf } from '@/domain/matter/flow'
import { buttonWords, nextSteps } from '../next-steps'
import styles from './work.module.scss'

/** What is written down at the place, in the order of the work. */
const here: readonly Move[] = ['siteVisit', 'proposePlan', 'logWork', 'addPhotos']

/** Everything that staff may write down about the work or the investigation now, each a tap away. */
export function Doing({ view, start }: { view: CaseView; start: (move: Move) => void }) {
  const open = movesOf(view, view.as)
  const repair = view.kind === 'repair'
  const moves = repair ? here.filter((move) => open.includes(move)) : nextSteps(view).card
  const words = repair ? doingWords : doingInvestigation[view.kind === 'complaint' ? 'complaint' : 'other']
  if (moves.length === 0) return null
  return (
    <Card title={words.title}>
      <View className={styles.quiet}>{words.hint}</View>
      <View className={styles.grid}>
        {moves.map((move) => (
          <Button key={move} look='plain' onTap={() => start(move)}>
            {buttonWords(move, view)}
          </Button>
        ))}
      </View>
    </Card>
  )
}

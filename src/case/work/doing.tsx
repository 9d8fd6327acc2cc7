import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { CaseView } from '@/contract'
import { moveWords } from '@/copy/moves'
import { doingWords as words } from '@/copy/repair-work'
import type { Move } from '@/domain/matter/flow'
import { movesOf } from '@/domain/matter/flow'
import styles from './work.module.scss'

/** What is written down at the place, in the order of the work. */
const here: readonly Move[] = ['survey', 'proposePlan', 'logWork', 'addPhotos']

/** Everything that staff may write down about the work now, each a tap away. */
export function Doing({ view, start }: { view: CaseView; start: (move: Move) => void }) {
  const open = movesOf(view, view.as)
  const moves = here.filter((move) => open.includes(move))
  if (moves.length === 0) return null
  return (
    <Card title={words.title}>
      <View className={styles.quiet}>{words.hint}</View>
      <View className={styles.grid}>
        {moves.map((move) => (
          <Button key={move} look='plain' onTap={() => start(move)}>
            {moveWords[move]}
          </Button>
        ))}
      </View>
    </Card>
  )
}

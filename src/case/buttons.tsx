import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import type { CaseView } from '@/contract'
import { sheetWords } from '@/copy/case/case-page'
import type { Move } from '@/domain/matter/flow'
import type { Act } from '@/features/cases/use-command'
import styles from './case.module.scss'
import { buttonWords, mayWork, nextSteps } from './next-steps'

type Props = { view: CaseView; start: (move: Move) => void }

/** The next step as one big button, what else is likely beside it. */
export const BigSteps = ({ view, running, start }: Props & { running: Act | null }) => {
  const { big } = nextSteps(view)
  return (
    <View className={styles.steps}>
      {big.map((move, at) => (
        <View key={move} className={at === 0 ? styles.next : styles.other}>
          <Button look={at === 0 ? 'brand' : 'plain'} off={running !== null} onTap={() => start(move)}>
            {running === move ? sheetWords.sending : buttonWords(move, view)}
          </Button>
        </View>
      ))}
    </View>
  )
}

const danger: Partial<Record<Move, true>> = { decline: true, cancel: true }

/** Steps that are seldom wanted, at the end of the page. */
export const SmallSteps = ({ view, start }: Props) => {
  const { small } = nextSteps(view)
  // Where the question stands on a card of its own, its answer does as well.
  const major = mayWork(view, 'markMajor') && !view.major && !view.work.suggestedMajor
  return (
    <>
      {[...small, ...(major ? (['markMajor'] as const) : [])].map((move) => (
        <Button key={move} look={danger[move] ? 'danger' : 'plain'} onTap={() => start(move)}>
          {buttonWords(move, view)}
        </Button>
      ))}
    </>
  )
}

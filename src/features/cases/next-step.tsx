import { View } from '@tarojs/components'
import { useRef } from 'react'
import { Icon } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import type { CaseRow } from '@/contract'
import { caseTitle } from '@/copy/case/case'
import { movedName, moveName } from '@/copy/case/moves'
import { queueWords } from '@/copy/case/queue'
import type { Move } from '@/domain/matter/flow'
import { newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { queue, useQueue } from '@/lib/queue/phone-queue'
import { useAct } from '../../lib/use-act'
import styles from './case-item.module.scss'

type Props = { row: CaseRow; move: Move; changed: () => void }

/** What was done without a network, until it has arrived: what comes after it is told on the case. */
const Waiting = ({ count }: { count: number }) => (
  <View className={styles.waiting}>
    <Icon name='offline' />
    <View>{queueWords.ofCase(count)}</View>
  </View>
)

/** The next step of a case in a list as one big button: accepting is done at once, others open the case with their sheet. */
export function NextStep({ row, move, changed }: Props) {
  const { busy, act } = useAct()
  const key = useRef(newKey())
  const { id, urgency } = row
  const waiting = useQueue((state) => state.entries.filter(({ about }) => about.caseId === id).length)
  const accept = () =>
    act(async () => {
      const about = { caseId: id, move, title: caseTitle(row), urgent: urgency === 'urgent' }
      const view = await queue.send('cases.accept', { id, key: key.current }, about)
      changed()
      return view && movedName(row.kind, 'accept')
    })
  if (waiting > 0) return <Waiting count={waiting} />
  return (
    <Button off={busy} onTap={move === 'accept' ? accept : () => go.case(id, move)}>
      {moveName(row.kind, move)}
    </Button>
  )
}

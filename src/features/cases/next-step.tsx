import { useRef } from 'react'
import { Button } from '@/components/button'
import type { CaseRow } from '@/contract'
import { caseTitle } from '@/copy/case'
import { movedName, moveName } from '@/copy/moves'
import type { Move } from '@/domain/matter/flow'
import { newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { queue } from '@/lib/queue/phone-queue'
import { useAct } from '../live/use-act'

type Props = { row: CaseRow; move: Move; changed: () => void }

/** The next step of a case in a list as one big button: accepting is done at once, others open the case with their sheet. */
export function NextStep({ row, move, changed }: Props) {
  const { busy, act } = useAct()
  const key = useRef(newKey())
  const { id, urgency } = row
  const accept = () =>
    act(async () => {
      const about = { caseId: id, move, title: caseTitle(row), urgent: urgency === 'urgent' }
      const view = await queue.send('cases.accept', { id, key: key.current }, about)
      changed()
      return view && movedName(row.kind, 'accept')
    })
  return (
    <Button off={busy} onTap={move === 'accept' ? accept : () => go.case(id, move)}>
      {moveName(row.kind, move)}
    </Button>
  )
}

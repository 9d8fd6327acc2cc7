import { useState } from 'react'
import { TextLine } from '@/components/input/field'
import { Loaded } from '@/components/layout/loaded'
import { Sheet } from '@/components/layout/sheet'
import { Skeleton } from '@/components/layout/skeleton'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { investigationSheets } from '@/copy/case/investigation'
import { workSheets } from '@/copy/case/repair-work'
import { dutiesLine } from '@/copy/people/roles'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { Candidates } from './candidates'
import type { SheetProps } from './step-sheet'

/** Dispatch by hand: who is on duty and has least in hand stands first. */
export function DispatchSheet({ view, run, running, close }: SheetProps) {
  const words = { ...sheetWords.dispatch, ...(view.kind !== 'repair' && investigationSheets.dispatch) }
  const [said, setSaid] = useState('')
  const engineers = useRemote('people.listEngineers', { caseId: view.id })
  const choose = async (personId: string) => {
    if (
      await run('dispatch', (key) =>
        call('cases.dispatch', { id: view.id, key, personId, reason: said.trim() || null }),
      )
    )
      close()
  }
  return (
    <Sheet title={words.title} onClose={close}>
      <TextLine
        label={workSheets.dispatchReason}
        value={said}
        most={limits.reason}
        placeholder={workSheets.dispatchPlaceholder}
        onChange={setSaid}
      />
      <Loaded of={engineers} skeleton={<Skeleton cards={[3]} />}>
        {({ engineers: known }) => (
          <Candidates
            people={known}
            words={words}
            off={running !== null}
            good={({ skills, duties }) => (view.kind === 'repair' ? words.skills(skills) : dutiesLine(duties))}
            bad={({ declined }) => declined && words.declined}
            chosen={view.assigneeCard?.personId}
            choose={choose}
          />
        )}
      </Loaded>
    </Sheet>
  )
}

import { useState } from 'react'
import { Field } from '@/components/input/field'
import { sheetWords } from '@/copy/case/case-page'
import { investigationSheets } from '@/copy/case/investigation'
import { proposeWords } from '@/copy/case/moves'
import { aboutNow } from '@/domain/matter/times/propose'
import { TimeChooser } from '@/features/cases/time-chooser'
import { call } from '@/lib/call'
import { proposing } from '../next-steps'
import { ReasonSheet } from './reason'
import type { SheetProps } from './step-sheet'

/** The date that a postponement moves: another one lies behind it. Null while it is about coming. */
const dateOwed = (view: SheetProps['view']): number | null => {
  if (aboutNow(view) !== 'finish') return null
  const owed = view.promises.filter(
    ({ rule, standing }) => standing === 'open' && (rule === 'finish' || rule === 'feedback'),
  )
  return owed.length > 0 ? Math.min(...owed.map(({ dueAt }) => dueAt)) : null
}

/** Why the promise cannot be kept, and another time for the resident to agree to or not. */
export function ProposeSheet(props: SheetProps) {
  const [at, setAt] = useState<number | null>(null)
  const { view } = props
  const owed = dateOwed(view)
  const { button, hint } = proposeWords[proposing(view)]
  return (
    <ReasonSheet
      {...props}
      move='proposeTime'
      words={{ ...sheetWords.propose, ...(view.kind !== 'repair' && investigationSheets.propose), title: button, hint }}
      missing={at === null && sheetWords.noTime}
      send={(about) => call('cases.proposeTime', { ...about, at: at ?? 0 })}
    >
      <Field label={sheetWords.propose.time}>
        <TimeChooser soon={owed === null} after={owed} chosen={at} onChoose={setAt} />
      </Field>
    </ReasonSheet>
  )
}

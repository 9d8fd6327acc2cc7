import type { ReactNode } from 'react'
import { Button } from '@/components/input/button'
import { Sheet } from '@/components/layout/sheet'
import type { CaseView } from '@/contract'
import { sheetWords } from '@/copy/case/case-page'
import type { Move } from '@/domain/matter/flow'
import type { Act, Run } from '@/features/cases/use-command'
import { showDone } from '@/lib/show'

export type SheetProps = { view: CaseView; run: Run; running: Act | null; close: () => void }

type Props = Pick<SheetProps, 'run' | 'running' | 'close'> & {
  move: Move
  title: string
  hint?: string
  /** The words on the button. */
  go: string
  danger?: boolean
  /** What is missing still, said when the button is tapped. */
  missing?: string | null | false | undefined
  /** Waited for first: WeChat asks for pushes only right after a tap. False stops the step. */
  first?: () => Promise<unknown>
  send: (key: string) => Promise<CaseView | null>
  /** What comes after it, instead of closing the sheet. */
  after?: (() => void) | undefined
  children?: ReactNode
}

/** A sheet that carries out one move and closes when it is done; what was filled in stays when it was not. */
export function StepSheet({
  move,
  title,
  hint,
  go,
  danger,
  missing,
  first,
  run,
  running,
  close,
  send,
  after = close,
  children,
}: Props) {
  const tap = async () => {
    if (missing) return showDone(missing)
    if (first && (await first()) === false) return
    if (await run(move, send)) after()
  }
  return (
    <Sheet
      title={title}
      hint={hint ?? null}
      onClose={close}
      foot={
        <Button look={danger ? 'danger' : 'brand'} off={running !== null} onTap={tap}>
          {running === move ? sheetWords.sending : go}
        </Button>
      }
    >
      {children}
    </Sheet>
  )
}

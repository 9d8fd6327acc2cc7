import '@/planning/errors'
import { useState } from 'react'
import { StepBar } from '@/components/display/step-bar'
import { EmptyState } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { ImportView } from '@/contract'
import { importWords as words } from '@/copy/estate/register'
import type { ImportState } from '@/domain/register/import'
import { CallError } from '@/lib/call-error'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import { Choosing } from './choosing'
import { Ended } from './ended'
import { Faulty, Ready } from './looked-through'
import { Saving } from './saving'
import { useImport } from './use-import'

const managersOnly = new CallError('FORBIDDEN', '', 'MANAGER_ONLY')

const stepOf: Record<ImportState, number> = { faulty: 1, ready: 1, writing: 2, live: 4, stopped: 0 }

/** 导入房屋名册: choose a sheet, see what it would change or what is wrong with it, put it in force. */
export default function ImportPage() {
  const { overview, current, stuck, drive, choose, discard } = useImport()
  const { busy, act } = useAct()
  const [checking, setChecking] = useState(false)
  const chooseFile = () =>
    act(async () => {
      try {
        await choose(() => setChecking(true))
      } finally {
        setChecking(false)
      }
      return null
    })
  const giveUp = (one: ImportView) =>
    act(async () => {
      if (!(await askFirst(words.discardAsk, words.discardSure, words.discardYes))) return null
      await discard(one.id)
      return words.discarded
    })
  return (
    <Page>
      <Loaded of={overview} skeleton={<Skeleton cards={[1, 4, 2]} />}>
        {({ may }) =>
          may.import ? (
            <>
              <StepBar steps={words.steps} now={current ? stepOf[current.state] : 0} />
              {current?.state === 'faulty' && <Faulty one={current} />}
              {current?.state === 'ready' && (
                <Ready one={current} busy={busy} confirm={() => drive(current.id)} giveUp={() => giveUp(current)} />
              )}
              {current?.state === 'writing' && (
                <Saving one={current} stuck={stuck} goOn={() => drive(current.id)} giveUp={() => giveUp(current)} />
              )}
              {(current?.state === 'live' || current?.state === 'stopped') && <Ended one={current} />}
              {(current === null || current.state === 'faulty' || current.state === 'stopped') && (
                <Choosing again={current !== null} checking={checking} choose={chooseFile} />
              )}
            </>
          ) : (
            <EmptyState error={managersOnly} retry={overview.reload} />
          )
        }
      </Loaded>
    </Page>
  )
}

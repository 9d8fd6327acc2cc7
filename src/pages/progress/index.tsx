import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Segments } from '@/components/input/segments'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import { progressWords } from '@/copy/case/progress'
import { common } from '@/copy/common'
import { CaseList } from '@/features/cases/case-list'
import { useMyCases } from '@/features/cases/use-my-cases'
import { More } from '@/features/paging/more'
import { useSession } from '@/features/session/session'
import { TabPage } from '@/features/session/tab-page'
import { go } from '@/lib/go'
import { useNow } from '@/lib/use-now'

const views = [
  { key: 'open', words: progressWords.open },
  { key: 'finished', words: progressWords.finished },
] as const

const empty = {
  open: (
    <Panel
      icon='progress'
      what={progressWords.noneOpen}
      todo={progressWords.noneOpenHint}
      step={<Button onTap={go.fileRepair}>{common.fileRepair}</Button>}
    />
  ),
  finished: <Panel icon='empty' what={progressWords.noneFinished} todo={progressWords.noneFinishedHint} />,
}

const noHome = <Panel icon='home' what={progressWords.noHome} todo={progressWords.noHomeHint} />

/** 进度: what my household has brought, and how far it is. */
export default function ProgressPage() {
  const [view, setView] = useState<'open' | 'finished'>('open')
  const now = useNow()
  const lists = { open: useMyCases(true, true), finished: useMyCases(false, view === 'finished') }
  const cases = lists[view]
  const homeless = useSession((session) => session.me?.homes.length === 0)
  return (
    <TabPage tab='progress'>
      <Segments of={views} current={view} choose={setView} />
      <Loaded of={cases} skeleton={<Skeleton cards={[4, 4, 4]} />}>
        {() => (
          <>
            <CaseList key={view} rows={cases.rows} now={now} empty={homeless ? noHome : empty[view]} />
            <More paged={cases} />
          </>
        )}
      </Loaded>
    </TabPage>
  )
}

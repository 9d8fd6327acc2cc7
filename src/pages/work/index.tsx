import { useState } from 'react'
import { Loaded } from '@/components/loaded'
import { Skeleton } from '@/components/skeleton'
import { Panel } from '@/components/trouble'
import type { Me } from '@/contract'
import { workWords } from '@/copy/work'
import { CaseList } from '@/features/cases/case-list'
import { useWork } from '@/features/cases/use-work'
import { Segments } from '@/features/live/segments'
import { useNow } from '@/features/live/use-now'
import { DutyCard } from '@/features/people/duty-card'
import { useMe } from '@/features/people/use-me'
import { TabPage } from '@/features/session/tab-page'

type View = 'mine' | 'office'

const empty = {
  mine: <Panel icon='check' what={workWords.noneMine} todo={workWords.noneMineHint} />,
  office: <Panel icon='check' what={workWords.noneOffice} todo={workWords.noneOfficeHint} />,
}

/** Engineers see their own work; whoever has a duty in the office also all of it, and first when that is all. */
const viewsOf = (me: Me | null): View[] => {
  const duties = me?.duties ?? []
  const own = duties.length === 0 || duties.includes('engineer')
  const office = duties.some((duty) => duty !== 'engineer')
  return [...(office ? ['office' as const] : []), ...(own || office ? ['mine' as const] : [])]
}

/** 工作台: what staff have before them, next due first. */
export default function WorkPage() {
  const work = useWork()
  const { data: me } = useMe()
  const now = useNow()
  const views = viewsOf(me)
  const [chosen, choose] = useState<View | null>(null)
  const view = chosen ?? views[0] ?? 'mine'
  return (
    <TabPage tab='work'>
      <Loaded of={work} skeleton={<Skeleton cards={[2, 4, 4]} />}>
        {(rows) => (
          <>
            {me && <DutyCard me={me} />}
            {views.length > 1 && (
              <Segments
                of={views.map((key) => ({ key, words: workWords[key], count: rows[key].length }))}
                current={view}
                choose={choose}
              />
            )}
            <CaseList rows={rows[view]} now={now} forStaff own={view === 'mine'} empty={empty[view]} />
          </>
        )}
      </Loaded>
    </TabPage>
  )
}

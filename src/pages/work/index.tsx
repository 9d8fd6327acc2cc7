import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Segments } from '@/components/input/segments'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me } from '@/contract'
import { workWords } from '@/copy/tabs/work'
import { takesIn } from '@/domain/matter/brought'
import { isOffice } from '@/domain/people/person'
import { CaseList } from '@/features/cases/case-list'
import { useWork } from '@/features/cases/use-work'
import { ReachWarning } from '@/features/messages/reach-card'
import { DutyCard } from '@/features/people/duty-card'
import { EstateCell } from '@/features/people/estate-cell'
import { useMe } from '@/features/people/use-me'
import { TabPage } from '@/features/session/tab-page'
import { go } from '@/lib/go'
import { useNow } from '@/lib/use-now'
import { RowOfButtons } from './row-of-buttons'

type View = 'mine' | 'office'

const empty = {
  mine: <Panel icon='check' what={workWords.noneMine} todo={workWords.noneMineHint} />,
  office: <Panel icon='check' what={workWords.noneOffice} todo={workWords.noneOfficeHint} />,
}

/** Whoever has a duty in the office sees all that is open; their own work whoever goes out, or has some. */
const viewsOf = ({ duties }: Pick<Me, 'duties'>, mine: number): View[] => {
  const office = duties.some(isOffice)
  const own = duties.includes('engineer') || mine > 0 || !office
  return [...(office ? (['office'] as const) : []), ...(own ? (['mine'] as const) : [])]
}

/** New work comes by itself to those who go out and to the desk that takes it in. */
const isDispatched = ({ duties }: Pick<Me, 'duties'>) => duties.includes('engineer') || duties.includes('desk')

/** Other looks at the work, and what belongs to a shift. */
const Ways = ({ me, view }: { me: Me; view: View }) => (
  <RowOfButtons
    of={[
      ...(takesIn(me.duties) ? [{ words: workWords.takeIn, page: 'staff/take-in/index' }] : []),
      { words: workWords.map, page: 'staff/map/index' },
      { words: workWords.filter, page: `staff/list/index?view=${view}` },
      ...(me.duties.some(isOffice) ? [{ words: workWords.calls, page: 'office/calls/index' }] : []),
      { words: workWords.shiftHandover, page: 'staff/shift-handover/index' },
    ]}
  />
)

/** 工作台: what staff have before them, next due first. */
export default function WorkPage() {
  const work = useWork()
  const { data: me } = useMe()
  const now = useNow()
  const [chosen, choose] = useState<View | null>(null)
  return (
    <TabPage tab='work'>
      {me && <EstateCell me={me} changed={() => void work.reload()} />}
      <Loaded of={work} skeleton={<Skeleton cards={[2, 4, 4]} />}>
        {(rows) => {
          const views = viewsOf(me ?? { duties: [] }, rows.mine.length)
          const view = views.find((one) => one === chosen) ?? views[0] ?? 'mine'
          return (
            <>
              {me && isDispatched(me) && <DutyCard me={me} />}
              {me && isDispatched(me) && <ReachWarning me={me} />}
              {me && <Ways me={me} view={view} />}
              {views.length > 1 && (
                <Segments
                  of={views.map((key) => ({
                    key,
                    words: workWords[key],
                    count: `${rows[key].length}${rows.next[key] ? '+' : ''}`,
                  }))}
                  current={view}
                  choose={choose}
                />
              )}
              <CaseList
                key={view}
                rows={rows[view]}
                now={now}
                forStaff
                own={view === 'mine'}
                changed={work.reload}
                empty={empty[view]}
              />
              {rows.next[view] && (
                <Button look='quiet' onTap={() => go.to(`staff/list/index?view=${view}`)}>
                  {workWords.all}
                </Button>
              )}
            </>
          )
        }}
      </Loaded>
    </TabPage>
  )
}

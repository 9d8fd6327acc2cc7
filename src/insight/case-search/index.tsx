import '@/insight/errors'
import { useState } from 'react'
import { Segments } from '@/components/input/segments'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import { caseSearchWords as words } from '@/copy/case/case-search'
import { isOffice } from '@/domain/people/person'
import { useMe } from '@/features/people/use-me'
import { NotMine } from '@/features/session/not-mine'
import { Examples } from './examples'
import { HotSpots } from './hot-spots'
import { Search } from './search'
import { noFilters } from './use-search'

const views = ['search', 'spots', 'examples'] as const
type View = (typeof views)[number]

/** 工单档案: what was brought, what happens again and again, and what can be learned from it (D9). */
export default function CaseSearchPage() {
  const me = useMe()
  const [view, show] = useState<View>('search')
  const [filters, set] = useState(noFilters)
  return (
    <Page>
      <Loaded of={me} skeleton={<Skeleton cards={[2, 3, 3]} />}>
        {({ estate, duties }) =>
          duties.some(isOffice) ? (
            <>
              <Segments of={views.map((key) => ({ key, words: words.views[key] }))} current={view} choose={show} />
              {view === 'search' && (
                <Search
                  estateId={estate.id}
                  filters={filters}
                  change={(part) => set((before) => ({ ...before, ...part }))}
                />
              )}
              {view === 'spots' && (
                <HotSpots
                  drill={(chosen) => {
                    set(chosen)
                    show('search')
                  }}
                />
              )}
              {view === 'examples' && <Examples />}
            </>
          ) : (
            <NotMine reason='STAFF_ONLY' />
          )
        }
      </Loaded>
    </Page>
  )
}

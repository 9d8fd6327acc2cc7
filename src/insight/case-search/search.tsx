import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import { caseSearchWords as words } from '@/copy/case/case-search'
import { CaseList } from '@/features/cases/case-list'
import { More } from '@/features/paging/more'
import { useNow } from '@/lib/use-now'
import { Filters } from './filters'
import { type Filters as Chosen, useSearch } from './use-search'

const LONGEST = 30

const Found = ({ filters }: { filters: Chosen }) => {
  const found = useSearch(filters)
  const now = useNow()
  return (
    <Loaded of={found} skeleton={<Skeleton cards={[3, 3, 3]} />}>
      {() => (
        <>
          <CaseList
            rows={found.rows}
            now={now}
            forStaff
            empty={<Panel icon='empty' what={words.none} todo={words.noneHint} />}
          />
          <More paged={found} />
        </>
      )}
    </Loaded>
  )
}

type Props = { estateId: string; filters: Chosen; change: (part: Partial<Chosen>) => void }

/** 查找: by number or words, narrowed down by place, kind, category, time and state. */
export function Search({ estateId, filters, change }: Props) {
  const [typed, type] = useState(filters.words)
  const [open, show] = useState(
    filters.building !== null ||
      filters.place !== null ||
      filters.category !== null ||
      filters.cause !== null ||
      filters.declined !== null,
  )
  return (
    <>
      <TextLine value={typed} most={LONGEST} placeholder={words.hint} onChange={type} />
      <Button onTap={() => change({ words: typed.trim() })}>{words.search}</Button>
      <Button look='quiet' onTap={() => show(!open)}>
        {open ? words.less : words.more}
      </Button>
      {open && <Filters estateId={estateId} filters={filters} change={change} />}
      <Found key={JSON.stringify(filters)} filters={filters} />
    </>
  )
}

import { useState } from 'react'
import { Segments } from '@/components/input/segments'
import { exampleWords as words } from '@/copy/case/case-search'
import { ExampleList } from '@/features/case-search/example-list'

/** 好案例 for the office: those that the team reads, and those that wait for a second pair of eyes. */
export function Examples() {
  const [view, show] = useState<'shared' | 'waiting'>('shared')
  return (
    <>
      <Segments
        of={[
          { key: 'shared', words: words.shared },
          { key: 'waiting', words: words.waiting },
        ]}
        current={view}
        choose={show}
      />
      <ExampleList key={view} waiting={view === 'waiting'} />
    </>
  )
}

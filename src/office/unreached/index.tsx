import '@/office/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Segments } from '@/components/input/segments'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { UnreachedRow } from '@/contract'
import { unreachedWords as words } from '@/copy/messages/unreached'
import { More } from '@/features/paging/more'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'
import { RowCard } from './row-card'
import { SettleSheet } from './settle-sheet'
import { useUnreached } from './use-unreached'

const None = ({ open }: { open: boolean }) => (
  <Panel icon='check' what={open ? words.none : words.noneSettled} todo={words.noneHint} />
)

/** 未送达名单: whom no message reached, to be called and noted down. */
export default function UnreachedPage() {
  const [view, show] = useState<'open' | 'settled'>('open')
  const [asked, ask] = useState<UnreachedRow | null>(null)
  const list = useUnreached(view === 'open')
  const now = useNow()
  return (
    <Page>
      <Loaded of={list} skeleton={<Skeleton cards={[1, 4, 4]} />}>
        {({ open }) => (
          <>
            <Segments
              of={[
                { key: 'open', words: words.open, count: open },
                { key: 'settled', words: words.settled },
              ]}
              current={view}
              choose={show}
            />
            {view === 'open' && open > 0 && <View className={styles.lead}>{words.lead}</View>}
            {list.rows.map((row) => (
              <RowCard key={row.id} row={row} now={now} settle={() => ask(row)} />
            ))}
            {list.rows.length === 0 && <None open={view === 'open'} />}
            <More paged={list} />
          </>
        )}
      </Loaded>
      {asked && <SettleSheet row={asked} close={() => ask(null)} done={list.settled} />}
    </Page>
  )
}

import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import type { CaseRow } from '@/contract'
import { homeProfileWords as words } from '@/copy/people/home-profiles'
import type { RowPlace } from '@/domain/kernel/row-place'
import { CaseList } from '@/features/cases/case-list'
import { More } from '@/features/paging/more'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { useNow } from '@/lib/use-now'
import styles from '../index.module.scss'

const createdAt = (row: CaseRow) => row.createdAt

/** The service history of a home, page by page. */
export function History({ homeId }: { homeId: string }) {
  const now = useNow()
  const remote = useRemote('cases.listHome', { homeId, before: null })
  const next = useCallback((from: RowPlace) => call('cases.listHome', { homeId, before: from }), [homeId])
  const paged = usePaged(remote.data, createdAt, next)
  return (
    <>
      <View className={styles.heading}>{words.history}</View>
      <Loaded of={remote} part>
        {() => (
          <CaseList
            rows={paged.rows}
            now={now}
            own
            empty={<Panel icon='repair' what={words.noHistory} todo={words.noHistoryHint} />}
          />
        )}
      </Loaded>
      <More paged={paged} />
    </>
  )
}

import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { Loaded } from '@/components/loaded'
import { Panel } from '@/components/trouble'
import type { CaseRow } from '@/contract'
import { archiveWords as words } from '@/copy/archive'
import { CaseList } from '@/features/cases/case-list'
import { More } from '@/features/live/more'
import { useNow } from '@/features/live/use-now'
import { usePaged } from '@/features/live/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import styles from '../index.module.scss'

const createdAt = (row: CaseRow) => row.createdAt

/** The service history of a home, page by page. */
export function History({ homeId }: { homeId: string }) {
  const now = useNow()
  const remote = useRemote('archive.cases', { homeId, before: null })
  const next = useCallback((before: number) => call('archive.cases', { homeId, before }), [homeId])
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

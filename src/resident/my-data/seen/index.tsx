import '@/resident/errors'
import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { Timeline } from '@/components/display/timeline'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Seen } from '@/contract'
import { fieldWords, purposeWords } from '@/copy/people/disclosure'
import { seenWords as words } from '@/copy/people/my-data'
import { dutyWords } from '@/copy/people/roles'
import type { RowPlace } from '@/domain/kernel/row-place'
import { More } from '@/features/paging/more'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { useNow } from '@/lib/use-now'
import styles from '../index.module.scss'

const sentence = ({ by, duties, field }: Seen) =>
  words.sentence(by, duties.map((duty) => dutyWords[duty]).join(''), fieldWords[field])

const why = ({ purpose, caseNumber }: Seen) =>
  caseNumber === null ? words.why(purposeWords[purpose]) : words.whyCase(purposeWords[purpose], caseNumber)

const at = (row: Seen) => row.at

/** Who saw a full number of mine, when, and what for. */
export default function SeenPage() {
  const now = useNow()
  const remote = useRemote('privacy.whoSaw', { before: null })
  const next = useCallback((from: RowPlace) => call('privacy.whoSaw', { before: from }), [])
  const paged = usePaged(remote.data, at, next)
  const entries = paged.rows.map((row) => ({
    id: row.id,
    at: row.at,
    tone: 'plain' as const,
    sentence: sentence(row),
    words: why(row),
  }))
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[5]} />}>
        {() =>
          entries.length === 0 ? (
            <Panel icon='locked' what={words.none} todo={words.noneHint} />
          ) : (
            <>
              <View className={styles.quiet}>{words.hint}</View>
              <Card>
                <Timeline entries={entries} now={now} />
              </Card>
              <More paged={paged} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

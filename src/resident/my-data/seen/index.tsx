import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { Card } from '@/components/card'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { Timeline } from '@/components/timeline'
import { Panel } from '@/components/trouble'
import type { Seen } from '@/contract'
import { fieldWords, purposeWords } from '@/copy/disclosure'
import { seenWords as words } from '@/copy/my-data'
import { dutyWords } from '@/copy/roles'
import { More } from '@/features/live/more'
import { useNow } from '@/features/live/use-now'
import { usePaged } from '@/features/live/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
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
  const next = useCallback((before: number) => call('privacy.whoSaw', { before }), [])
  const paged = usePaged(remote.data, at, next)
  const entries = paged.rows.map((row) => ({
    ...{ id: row.id, at: row.at, tone: 'plain' as const },
    ...{ sentence: sentence(row), words: why(row) },
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

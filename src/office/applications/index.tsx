import '@/office/errors'
import { useCallback, useState } from 'react'
import { Segments } from '@/components/input/segments'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { ApplicationView } from '@/contract'
import { decideWords as words } from '@/copy/people/applications'
import { relationWords } from '@/copy/people/roles'
import type { RowPlace } from '@/domain/kernel/row-place'
import { More } from '@/features/paging/more'
import { usePaged } from '@/features/paging/use-paged'
import { call, newKey } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import { ApplicationCard } from './application-card'
import { RefuseSheet } from './refuse-sheet'

const segments = [
  { key: 'open', words: words.open },
  { key: 'over', words: words.over },
] as const

const rowsOf = ({ applications, next }: { applications: ApplicationView[]; next: RowPlace | null }) => ({
  rows: applications,
  next,
})
const placeOf = ({ at }: ApplicationView) => at

function List({ open }: { open: boolean }) {
  const remote = useRemote('applications.list', { open, before: null })
  const next = useCallback((from: RowPlace) => call('applications.list', { open, before: from }).then(rowsOf), [open])
  const paged = usePaged(remote.data && rowsOf(remote.data), placeOf, next)
  const [refusing, setRefusing] = useState<ApplicationView | null>(null)
  const { busy, act } = useAct()

  const decide = ({ id }: ApplicationView, approve: boolean, reason: string | null) =>
    act(async () => {
      try {
        await call('applications.decide', { key: newKey(), id, approve, reason })
        paged.change((rows) => rows.filter((row) => row.id !== id))
        setRefusing(null)
      } finally {
        void remote.reload()
      }
      return approve ? words.approved : words.refused
    })
  const approve = async (one: ApplicationView) => {
    const ask = words.approveAsk(one.name, relationWords[one.relation], one.label)
    if (await askFirst(ask, words.approveAfter, words.approve)) await decide(one, true, null)
  }
  const none = open ? [words.noneOpen, words.noneOpenHint] : [words.noneOver, '']
  return (
    <Loaded of={remote} skeleton={<Skeleton cards={[4, 4]} />}>
      {() => (
        <>
          {paged.rows.length === 0 && <Panel icon='check' what={none[0] ?? ''} todo={none[1] ?? ''} />}
          {paged.rows.map((one) => (
            <ApplicationCard
              key={one.id}
              application={one}
              busy={busy}
              approve={() => void approve(one)}
              refuse={() => setRefusing(one)}
            />
          ))}
          <More paged={paged} />
          {refusing && (
            <RefuseSheet
              busy={busy}
              close={() => setRefusing(null)}
              refuse={(reason) => void decide(refusing, false, reason)}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

/** 入住申请: who wants to belong to which home, decided by the desk. */
export default function ApplicationsPage() {
  const [chosen, choose] = useState<'open' | 'over'>('open')
  return (
    <Page>
      <Segments of={segments} current={chosen} choose={choose} />
      <List key={chosen} open={chosen === 'open'} />
    </Page>
  )
}

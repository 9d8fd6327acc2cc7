import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { SearchBy } from '@/contract'
import { homeProfileWords as words } from '@/copy/people/home-profiles'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'

/** What is looked for: homes by their place come from the register, others from the archive. */
export type Query = { by: SearchBy | 'home'; words: string }

type Line = { homeId: string; label: string; note: string | null }

const List = ({ lines }: { lines: Line[] }) =>
  lines.length === 0 ? (
    <Panel icon='building' what={words.none} todo={words.noneHint} />
  ) : (
    <Cells>
      {lines.map(({ homeId, label, note }) => (
        <Cell
          key={homeId}
          icon='home'
          label={label}
          note={note}
          onTap={() => go.to(`office/home-profiles/home/index?id=${encodeURIComponent(homeId)}`)}
        />
      ))}
    </Cells>
  )

function Homes({ typed }: { typed: string }) {
  const remote = useRemote('register.searchHomes', { building: null, entrance: null, words: typed, after: null })
  return (
    <Loaded of={remote} skeleton={<Skeleton cards={[4]} />}>
      {({ rows }) => <List lines={rows.map(({ homeId, label }) => ({ homeId, label, note: null }))} />}
    </Loaded>
  )
}

function Households({ by, typed }: { by: SearchBy; typed: string }) {
  const remote = useRemote('homeProfiles.search', { by, words: typed })
  return (
    <Loaded of={remote} skeleton={<Skeleton cards={[4]} />}>
      {({ hits }) => (
        <List
          lines={hits.map(({ homeId, label, names, plate }) => ({
            homeId,
            label,
            note: [plate, ...names].filter(Boolean).join(' · '),
          }))}
        />
      )}
    </Loaded>
  )
}

/** The households that a search has found. */
export const Found = ({ asked: { by, words: typed } }: { asked: Query }) =>
  by === 'home' ? <Homes typed={typed} /> : <Households by={by} typed={typed} />

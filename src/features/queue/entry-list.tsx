import type { Entry } from '@/lib/queue/entry'
import { EntryCard } from './entry-card'

/** Entries in the order in which they will be sent; what stands behind a refused one of its case says so. */
export const EntryList = ({ entries, now }: { entries: Entry[]; now: number }) => (
  <>
    {entries.map((entry, at) => (
      <EntryCard
        key={entry.input.key}
        entry={entry}
        now={now}
        behind={entries
          .slice(0, at)
          .some((one) => one.refused && one.about.caseId === entry.about.caseId && one.about.caseId !== null)}
      />
    ))}
  </>
)

import { useEffect } from 'react'
import { create } from 'zustand'
import type { HelpList } from '@/contract'
import { useSession } from '@/features/session/session'
import { type Remote, useRemote } from '@/lib/remote'

type LoadedGuide = { data: HelpList; at: number }

/** The guides that this phone has loaded since it was opened, by estate. */
const useKnown = create<{ known: Record<string, LoadedGuide>; keep: (one: LoadedGuide) => void }>((set, get) => ({
  known: {},
  keep: (one) => set({ known: { ...get().known, [one.data.estateId]: one } }),
}))

/**
 * The guide of an estate, by default of the one that the screens stand in: loaded once for all pages, and by its own page
 * (`anew`) whenever that is shown. `off` asks nothing.
 */
export function useHelp({
  estateId,
  anew,
  off,
}: {
  estateId?: string
  anew?: boolean
  off?: boolean
} = {}): Remote<HelpList> {
  const here = useSession((session) => session.me?.estate.id)
  const id = estateId ?? here ?? null
  const known = useKnown((all) => (id === null ? undefined : all.known[id]))
  const keep = useKnown((all) => all.keep)
  const remote = useRemote('help.list', off || (known && !anew) ? null : { estateId: id })
  const { data, at } = remote
  useEffect(() => {
    if (data && at !== null) keep({ data, at })
  }, [data, at, keep])
  return known && data === null ? { ...remote, ...known, state: remote.error ? remote.state : 'ready' } : remote
}

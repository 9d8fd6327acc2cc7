import { useCallback, useMemo } from 'react'
import type { Output } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import type { RegisterHome } from '@/domain/register/home'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'

type HomeFilter = { building: string | null; entrance: string | null; words: string }
type Row = RegisterHome & { id: string }

const page = ({ rows, next }: Output<'register.searchHomes'>) => ({
  rows: rows.map((home): Row => ({ ...home, id: home.homeId })),
  next,
})

/** Lists grow from the highest place down; the register runs upwards. */
const place = (row: Row): number => -row.order

/** Homes of the register in force, in order. */
export function useHomes({ building, entrance, words }: HomeFilter) {
  const remote = useRemote('register.searchHomes', { building, entrance, words, after: null })
  const { data } = remote
  const first = useMemo(() => data && page(data), [data])
  const next = useCallback(
    async (from: RowPlace) => page(await call('register.searchHomes', { building, entrance, words, after: from })),
    [building, entrance, words],
  )
  return { ...remote, ...usePaged(first, place, next) }
}

import { useCallback, useEffect, useMemo } from 'react'
import type { InboxItem } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { usePaged } from '../paging/use-paged'
import { useSession } from '../session/session'

const order = (item: InboxItem) => item.order

const ask = async (from: RowPlace) => {
  const { items, next } = await call('messages.listInbox', { before: from })
  return { rows: items, next }
}

/** My messages, newest first. `read` marks one, or all of them when it gets null. */
export function useInbox() {
  const remote = useRemote('messages.listInbox', { before: null })
  const { data, put } = remote
  const first = useMemo(() => data && { rows: data.items, next: data.next }, [data])
  const paged = usePaged(first, order, ask)
  const { change } = paged
  const knowUnread = useSession((session) => session.knowUnread)
  const unread = data?.unread
  useEffect(() => {
    if (unread !== undefined) knowUnread(unread)
  }, [unread, knowUnread])

  const read = useCallback(
    async (id: string | null) => {
      const { unread } = await call('messages.markRead', { id })
      const marked = (items: InboxItem[]) =>
        items.map((item) => (id === null || item.id === id ? { ...item, read: true } : item))
      change(marked)
      if (data) put({ ...data, items: marked(data.items), unread })
    },
    [change, data, put],
  )

  return { ...remote, ...paged, unread: unread ?? 0, read }
}

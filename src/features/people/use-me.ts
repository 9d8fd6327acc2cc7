import { useEffect } from 'react'
import type { Me } from '@/contract'
import { type Remote, useRemote } from '@/lib/remote'
import { useSession } from '../session/session'

/** Who I am here, asked anew whenever the page is shown; every page learns of the answer. */
export function useMe(): Remote<Me> {
  const known = useSession((session) => session.me)
  const know = useSession((session) => session.know)
  const forget = useSession((session) => session.forget)
  const remote = useRemote('people.me', {})
  const { data, error } = remote
  const nobody = error?.code === 'NOT_SIGNED_IN' ? error : null
  useEffect(() => {
    if (data) know(data)
  }, [data, know])
  useEffect(() => {
    if (nobody) forget(nobody)
  }, [nobody, forget])
  // Whoever signed in or out meanwhile is told by the session; what this page heard before does not count any more.
  if (nobody) return { ...remote, data: known, error: known ? null : nobody }
  return { ...remote, data: known ?? data }
}

import { useEffect } from 'react'
import type { Me } from '@/contract'
import { type Remote, useRemote } from '@/lib/remote'
import { useSession } from '../session/session'

/** Who I am here, asked anew whenever the page is shown; every page learns of the answer. */
export function useMe(): Remote<Me> {
  const known = useSession((session) => session.me)
  const know = useSession((session) => session.know)
  const remote = useRemote('people.me', {})
  const { data } = remote
  useEffect(() => {
    if (data) know(data)
  }, [data, know])
  return { ...remote, data: known ?? data }
}

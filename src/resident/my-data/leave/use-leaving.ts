import { leaveWords as words } from '@/copy/people/my-data'
import { useSession } from '@/features/session/session'
import { call, newKey } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'

/** Sent again after its answer was lost, the server no longer knows who asks: then it is done. */
const isDone = (error: CallError) => {
  if (error.code !== 'NOT_SIGNED_IN') throw error
}

/** Deletes my account, and this phone forgets me. */
export function useLeaving() {
  const load = useSession((session) => session.load)
  const { busy, act } = useAct()
  const leave = (cases: 'hand' | 'withdraw') =>
    act(async () => {
      await call('privacy.deleteAccount', { key: newKey(), cases, sure: true }).catch(isDone)
      await load()
      await go.home()
      return words.done
    })
  return { busy, leave }
}

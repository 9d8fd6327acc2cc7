import { create } from 'zustand'
import type { Me } from '@/contract'
import { call } from '@/lib/call'
import { CallError } from '@/lib/call-error'
import { signedOut } from '@/lib/signed-out'

type Session = {
  me: Me | null
  /** Why `me` is not known: NOT_SIGNED_IN for somebody who has not joined yet. */
  error: CallError | null
  know: (me: Me) => void
  /** The server or the person says that nobody is signed in here. */
  forget: (error: CallError) => void
  /** How many messages are unread, as an inbox just learned. */
  knowUnread: (unread: number) => void
  load: () => Promise<void>
  signOut: () => void
  signIn: () => Promise<void>
}

/** Who holds this phone, as the server said last. Asked at start and whenever a page wants it fresh. */
export const useSession = create<Session>((set, get) => ({
  me: null,
  error: null,
  know: (me) => set({ me, error: null }),
  forget: (error) => set({ me: null, error }),
  knowUnread: (unread) => set(({ me }) => ({ me: me && { ...me, unread } })),
  load: async () => {
    try {
      set({ me: await call('people.me', {}), error: null })
    } catch (error) {
      const failure = error as CallError
      set(failure.code === 'NOT_SIGNED_IN' ? { me: null, error: failure } : { error: failure })
    }
  },
  signOut: () => {
    signedOut.leave()
    set({ me: null, error: new CallError('NOT_SIGNED_IN', '', 'SIGNED_OUT') })
  },
  signIn: () => {
    signedOut.comeBack()
    return get().load()
  },
}))

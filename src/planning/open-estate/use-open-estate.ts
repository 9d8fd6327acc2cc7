import { useState } from 'react'
import { setUpWords as words } from '@/copy/estate/set-up'
import type { Point } from '@/domain/kernel/place'
import { useSession } from '@/features/session/session'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'

type Filled = { estate: string; phone: string; place: Point | null }
type Missing = { [part in keyof Filled]: string | null }

const missingIn = ({ estate, phone, place }: Filled): Missing => ({
  estate: estate.trim() ? null : words.missing.estate,
  phone: phone.trim() ? null : words.missing.phone,
  place: place ? null : words.missing.place,
})

/** One more estate: what is filled in, and the one call that opens it. */
export function useOpenEstate() {
  const know = useSession((session) => session.know)
  const [filled, setFilled] = useState<Filled>({ estate: '', phone: '', place: null })
  const [tried, setTried] = useState(false)
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const missing = missingIn(filled)
  const send = async () => {
    setTried(true)
    const { estate, phone, place } = filled
    if (!place || missing.estate || missing.phone) return
    await act(async () => {
      const card = { name: estate.trim(), phone: phone.trim(), centre: place }
      know(await call('people.openEstate', { key, estate: card }))
      await go.tab('manage')
      return words.done(estate.trim())
    })
  }
  const change = (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part }))
  return { filled, change, missing: tried ? missing : null, send, busy }
}

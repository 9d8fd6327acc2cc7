import { useState } from 'react'
import { inviteWords } from '@/copy/people/household'
import { DAY } from '@/domain/kernel/time'
import type { applicable } from '@/domain/people/application'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'

type Resident = {
  relation: (typeof applicable)[number] | null
  name: string
  phone: string
  /** The first moment of the last day. */
  day: number | null
}

const { missing: words } = inviteWords

const missingIn = ({ relation, name, day }: Resident) => ({
  relation: relation === null ? words.relation : null,
  name: name.trim() ? null : words.name,
  until: relation === 'lessee' && day === null ? words.until : null,
})

/** Somebody without WeChat who is being entered in a home. */
export function useAddResident(homeId: string, done: (name: string) => string) {
  const [resident, set] = useState<Resident>({ relation: null, name: '', phone: '', day: null })
  const [tried, setTried] = useState(false)
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const missing = missingIn(resident)
  const send = async () => {
    setTried(true)
    const { relation, name, phone, day } = resident
    if (relation === null || Object.values(missing).some((one) => one !== null)) return
    await act(async () => {
      const until = relation === 'lessee' && day !== null ? day + DAY : null
      const who = { name: name.trim(), phone: phone.trim() || null, until }
      await call('household.addResident', { key, homeId, relation, ...who })
      await go.back()
      return done(who.name)
    })
  }
  const change = (part: Partial<Resident>) => set((before) => ({ ...before, ...part }))
  return { resident, change, missing: tried ? missing : null, send, busy }
}

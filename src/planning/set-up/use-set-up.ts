import { useState } from 'react'
import { setUpWords as words } from '@/copy/estate/set-up'
import type { Point } from '@/domain/kernel/place'
import { useSession } from '@/features/session/session'
import { call } from '@/lib/call'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'

type Filled = Record<'code' | 'estate' | 'phone' | 'name' | 'own', string> & { place: Point | null }
type Part = keyof typeof words.missing

const missingIn = ({ place, ...texts }: Filled): Partial<Record<Part, string>> => {
  const parts = Object.keys(words.missing) as Part[]
  const empty = parts.filter((part) => (part === 'place' ? place === null : !texts[part].trim()))
  return Object.fromEntries(empty.map((part) => [part, words.missing[part]]))
}

/** The installation: what is filled in, where the estate lies, and the one call that opens it. */
export function useSetUp() {
  const load = useSession((session) => session.load)
  const [filled, setFilled] = useState<Filled>({ code: '', estate: '', phone: '', name: '', own: '', place: null })
  const [tried, setTried] = useState(false)
  const { busy, act } = useAct()
  const missing = missingIn(filled)
  const change = (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part }))

  const send = async () => {
    setTried(true)
    const { code, estate, phone, name, own, place } = filled
    if (!place || Object.keys(missing).length > 0) return
    await act(async () => {
      await call('people.setUpEstate', {
        setUpCode: code.trim(),
        manager: { name, phone: own },
        estate: { name: estate, phone, centre: place },
      })
      await load()
      await go.tab('manage')
      return words.done(estate.trim())
    })
  }
  return { filled, change, missing: tried ? missing : {}, send, busy }
}

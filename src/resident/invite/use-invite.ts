import { useState } from 'react'
import type { Household, InvitationView } from '@/contract'
import { inviteWords as words } from '@/copy/people/household'
import { DAY } from '@/domain/kernel/time'
import type { Relation } from '@/domain/people/duties'
import { call, newKey } from '@/lib/call'
import { useAct } from '@/lib/use-act'

/** Who is invited, as far as it is filled in. */
export type Invited = {
  relation: Relation | null
  name: string
  phone: string
  /** The first moment of the last day. */
  day: number | null
  forId: string | null
  decides: boolean
}

type Missing = Partial<Record<keyof typeof words.missing, string>>

/** A tenancy ends; a proxy acts for somebody. */
const missingIn = ({ relation, name, day, forId }: Invited): Missing => {
  const empty = {
    relation: relation === null,
    name: !name.trim(),
    until: relation === 'lessee' && day === null,
    forId: relation === 'proxy' && forId === null,
  }
  const parts = Object.keys(words.missing) as (keyof typeof words.missing)[]
  return Object.fromEntries(parts.filter((part) => empty[part]).map((part) => [part, words.missing[part]]))
}

/** Those a proxy may be appointed for: the reader himself; for the office everybody who lives there. */
export const principalsIn = ({ members, mayInvite }: Household) =>
  members.filter((one) => one.relation !== 'proxy' && (one.me || mayInvite.includes('owner')))

/** Draws up an invitation to a home; `made` is the code to hand on. */
export function useInvite(household: Household) {
  const principals = principalsIn(household)
  const [invited, setInvited] = useState<Invited>({
    relation: household.mayInvite.length === 1 ? (household.mayInvite[0] ?? null) : null,
    name: '',
    phone: '',
    day: null,
    forId: principals.length === 1 ? (principals[0]?.personId ?? null) : null,
    decides: false,
  })
  const [made, setMade] = useState<InvitationView | null>(null)
  const [tried, setTried] = useState(false)
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const missing = missingIn(invited)
  const change = (part: Partial<Invited>) => setInvited((before) => ({ ...before, ...part }))

  const send = async () => {
    setTried(true)
    const { relation, name, phone, day, forId, decides } = invited
    if (relation === null || Object.keys(missing).length > 0) return
    const proxy = relation === 'proxy'
    await act(async () => {
      const until = day === null || relation === 'owner' ? null : day + DAY
      const who = { name: name.trim(), phone: phone.trim() || null, until }
      const as = { relation, forId: proxy ? forId : null, decides: proxy && decides }
      setMade(await call('household.invite', { key, homeId: household.homeId, ...who, ...as }))
      return null
    })
  }
  return { invited, change, principals, missing: tried ? missing : {}, send, busy, made }
}

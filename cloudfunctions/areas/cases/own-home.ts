import type { Capacity } from '@/domain/matter/capacity'
import { type Membership, membershipIn, type Person } from '@/domain/people/person'
import { AppError } from '../../platform/app-error'

const filingAs = ({ relation, decides }: Membership): Capacity => {
  if (relation !== 'proxy') return 'resident'
  return decides ? 'proxy' : 'follower'
}

/** What nobody wrote down for somebody else begins with. */
const throughApp = { channel: 'app', caller: null, receiverId: null, contactId: null, voice: null } as const

/** The home of his own that somebody files for, whose case it becomes, and as what he files it. Refuses: HOME_NOT_YOURS. */
export const ownHome = (me: Person, homeId: string, now: number) => {
  const home = membershipIn(me, homeId, now)
  if (!home) throw new AppError('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  const { estateId, label: homeLabel } = home
  const residentId = home.forId ?? me._id
  return { about: { ...throughApp, estateId, homeId, homeLabel, residentId }, as: filingAs(home) }
}

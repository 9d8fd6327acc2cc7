import * as v from 'valibot'
import { duties, skills } from '../../domain/people/duties'

import { action } from '../action'
import { id, key, limits, phone, text } from '../fields'
import type { InvitationOffer, InvitationView } from '../views/invitations'

const code = text(20)

export const invitations = {
  /** Anybody who holds a code may ask what it gives. */
  'household.lookAtInvitation': action<InvitationOffer>()(v.object({ code })),
  'household.revokeInvitation': action<InvitationView>()(v.object({ key, code })),
  /** A picture (data URL) that WeChat's scanner understands: it opens the app with the code. */
  'household.drawInvitation': action<{ picture: string }>()(v.object({ code })),
  /** For the desk and managers: somebody registered without WeChat may sign in as himself. */
  'household.inviteRegistered': action<InvitationView>()(v.object({ key, personId: id, homeId: id })),
  /** For managers: a new colleague, with his duties in this estate. */
  'household.inviteStaff': action<InvitationView>()(
    v.object({
      key,
      name: text(limits.name),
      phone: v.nullable(phone),
      duties: v.pipe(v.array(v.picklist(duties)), v.minLength(1)),
      skills: v.array(v.picklist(skills)),
    }),
  ),
  /** For managers: invitations of colleagues to this estate, newest first; the last hundred. */
  'household.listStaffInvitations': action<{ invitations: InvitationView[] }>()(v.object({})),
}

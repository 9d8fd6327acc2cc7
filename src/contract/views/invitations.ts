import type { Duty, Relation } from '../../domain/people/duties'
import type { InvitationStanding } from '../../domain/people/invitation'

/** An invitation as who made it, and the office, see it (A3). */
export type InvitationView = {
  code: string
  kind: 'home' | 'staff'
  name: string
  /** Where to: the home with the relation, or the duties. */
  label: string | null
  relation: Relation | null
  duties: Duty[]
  createdAt: number
  expiresAt: number
  standing: InvitationStanding
}

/** What a code would give, shown before it is accepted. `by` is who invites. */
export type InvitationOffer = Pick<InvitationView, 'kind' | 'name' | 'label' | 'relation' | 'duties' | 'standing'> & {
  estateName: string
  by: string
}

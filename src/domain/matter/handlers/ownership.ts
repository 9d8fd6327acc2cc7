import { accept, refuse } from '../../kernel/result'
import { aboutOf } from '../parts'
import { record } from '../record'
import type { Handlers } from './handler'

/** Who takes a case in owns it to the end; a manager alone hands it over, and says why (D2). */
export const ownership: Handlers<'changeReceiver'> = {
  changeReceiver: (matter, act, to, { personId, reason }) => {
    if (personId === aboutOf(matter)) return refuse('ABOUT_THEM')
    if (personId === matter.receiverId) return refuse('NOT_NOW')
    const happening = { what: 'receiverChanged', personId, digest: reason.digest } as const
    return accept(record({ ...matter, receiverId: personId }, act, happening, { to, sealed: reason }))
  },
}

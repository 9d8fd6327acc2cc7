import { mondayOf } from '@/domain/roster/roster'
import type { Verb } from '../../../platform/actions'
import { loadWeek } from '../load'
import { viewTemplate } from '../view-template'

/** The weekly template and what must be covered. */
export const getTemplate: Verb<'roster.getTemplate'> = async (_input, call) => {
  const me = call.person
  const { template, people } = await loadWeek(me.estateId, mondayOf(call.now))
  return viewTemplate(template, people, me, call.now)
}

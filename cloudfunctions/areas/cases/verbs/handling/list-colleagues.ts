import { mayMove } from '@/domain/matter/flow'
import { helpersOf } from '@/domain/matter/parts'
import type { Verb } from '../../../../platform/actions'
import { refusal } from '../../../../platform/app-error'
import { colleaguesFor } from '../../../../services/people/colleagues'
import { loadFor } from '../../command'

/** Engineers who could help on a case, for whoever may call them in; those on duty and with the least open work first. */
export const listColleagues: Verb<'cases.listColleagues'> = async ({ id }, call) => {
  const me = call.person
  const { matter, as } = await loadFor(id, me, call.now)
  const may = mayMove(matter, 'addHelper', as)
  if (!may.ok) throw refusal(may.reason)
  const taken = [matter.assigneeId, ...helpersOf(matter)]
  const engineers = await colleaguesFor('repair', matter, me._id, call.now)
  return { colleagues: engineers.filter(({ personId }) => !taken.includes(personId)) }
}

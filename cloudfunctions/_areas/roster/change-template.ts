import type { RosterTemplate } from '@/contract'
import type { Result } from '@/domain/kernel/result'
import type { RosterRefusal } from '@/domain/roster/edit'
import { isDone, type RosterDeed } from '@/domain/roster/entry'
import { gapsChore } from '@/domain/roster/evening'
import type { CrewMember } from '@/domain/roster/gaps'
import { mondayOf, type Template } from '@/domain/roster/roster'
import type { Call } from '../../_platform/actions'
import { plan } from '../../_platform/db/chores'
import { saveRoster } from '../../_platform/db/rosters'
import { Fault, refusal } from '../../_platform/fault'
import { loadWeek } from './load'
import { viewTemplate } from './view-template'

/** A change to the template on what the person has seen: refuses with CONFLICT when it is another one by now. */
export const changeTemplate = async (
  call: Call,
  input: { key: string; rev: number },
  decide: (template: Template, deed: RosterDeed, crew: CrewMember[]) => Result<Template, RosterRefusal>,
): Promise<RosterTemplate> => {
  const me = call.person
  const deed = { by: me._id, now: call.now, key: input.key }
  const { template, people, crew } = await loadWeek(me.estateId, mondayOf(call.now))
  if (isDone(template, deed)) return viewTemplate(template, people, me, call.now)
  if (template.rev !== input.rev) throw new Fault('CONFLICT')
  const decided = decide(template, deed, crew)
  if (!decided.ok) throw refusal(decided.reason)
  if (!(await saveRoster(template, decided.value))) throw new Fault('CONFLICT')
  await plan(gapsChore(me.estateId, call.now), call.now)
  return viewTemplate({ ...decided.value, rev: template.rev + 1 }, people, me, call.now)
}

import type { RosterTemplate } from '@/contract'
import type { Result } from '@/domain/kernel/result'
import type { RosterRefusal } from '@/domain/roster/edit'
import type { RosterDeed } from '@/domain/roster/entry'
import { gapsChore } from '@/domain/roster/evening'
import type { CrewMember } from '@/domain/roster/gaps'
import { mondayOf, type Template } from '@/domain/roster/roster'
import { type Call, commandOf } from '../../_platform/actions'
import { plan } from '../../_platform/db/chores'
import { templateStore } from '../../_platform/db/rosters'
import { Fault } from '../../_platform/fault'
import { loadWeek } from './load'
import { viewTemplate } from './view-template'

/** A change to the template on what the person has seen: refuses with CONFLICT when it is another one by now. */
export const changeTemplate = async (
  call: Call,
  input: { key: string; rev: number },
  decide: (template: Template, deed: RosterDeed, crew: CrewMember[]) => Result<Template, RosterRefusal>,
): Promise<RosterTemplate> => {
  const me = call.person
  const deed = commandOf(call, me._id, input.key)
  const { template, people, crew } = await loadWeek(me.estateId, mondayOf(call.now))
  const onSeen = (one: Template) => {
    if (one.rev !== input.rev) throw new Fault('CONFLICT')
    return decide(one, deed, crew)
  }
  const { after, repeated } = await templateStore.change(template._id, deed, onSeen, { loaded: template })
  if (!repeated) await plan(gapsChore(me.estateId, call.now), call.now)
  return viewTemplate(after, people, me, call.now)
}

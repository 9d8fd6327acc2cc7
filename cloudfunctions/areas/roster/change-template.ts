import type { RosterTemplate } from '@/contract'
import type { Result } from '@/domain/kernel/result'
import type { RosterRefusal } from '@/domain/roster/edit'
import type { RosterAct } from '@/domain/roster/entry'
import { gapsJob } from '@/domain/roster/evening'
import type { CrewMember } from '@/domain/roster/gaps'
import { mondayOf, type Template } from '@/domain/roster/roster'
import { type Call, commandOf } from '../../platform/actions'
import { AppError } from '../../platform/app-error'
import { templateStore } from '../../store/estate/rosters'
import { plan } from '../../store/jobs'
import { loadWeek } from './load'
import { viewTemplate } from './view-template'

/** A change to the template on what the person has seen: refuses with CONFLICT when it is another one by now. */
export const changeTemplate = async (
  call: Call,
  input: { key: string; rev: number },
  decide: (template: Template, act: RosterAct, crew: CrewMember[]) => Result<Template, RosterRefusal>,
): Promise<RosterTemplate> => {
  const me = call.person
  const act = commandOf(call, me._id, input.key)
  const { template, people, crew } = await loadWeek(me.estateId, mondayOf(call.now))
  const onSeen = (one: Template) => {
    if (one.rev !== input.rev) throw new AppError('CONFLICT')
    return decide(one, act, crew)
  }
  const { after, repeated } = await templateStore.change(template._id, act, onSeen, { loaded: template })
  if (!repeated) await plan(gapsJob(me.estateId, call.now), call.now)
  return viewTemplate(after, people, me, call.now)
}

import { saveCovers as save } from '@/domain/roster/template'
import type { Verb } from '../../../platform/actions'
import { changeTemplate } from '../change-template'

/** What must be covered every day; only a manager decides. */
export const saveCovers: Verb<'roster.saveCovers'> = (input, call) =>
  changeTemplate(call, input, (template, act) => save(template, input.covers, act))

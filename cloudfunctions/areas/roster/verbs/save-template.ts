import { saveTemplate as save } from '@/domain/roster/template'
import type { Verb } from '../../../platform/actions'
import { changeTemplate } from '../change-template'

/** The weekly lines from a Monday on (排班模板). */
export const saveTemplate: Verb<'roster.saveTemplate'> = (input, call) =>
  changeTemplate(call, input, (template, act, crew) => save(template, input, act, crew))

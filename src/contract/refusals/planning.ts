import type { PersonRefusal } from '../../domain/people/record'
import type { ImportRefusal } from '../../domain/register/import'

/** Why something is refused with figures, calendars, certificates and the register of homes. */
export type PlanningReason =
  | ImportRefusal
  | Extract<PersonRefusal, 'CERTIFICATE_GONE'>
  | 'FIGURE_OUT_OF_RANGE'
  | 'FIGURE_OUT_OF_ORDER'
  | 'CALENDAR_WRONG'
  | 'CALENDAR_EMPTY'
  | 'FILE_NOT_A_SHEET'
  | 'FILE_OLD_EXCEL'
  | 'FILE_TOO_LARGE'
  | 'NO_REGISTER'

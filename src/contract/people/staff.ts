import * as v from 'valibot'

import { duties, skills } from '../../domain/people/duties'

import { action } from '../action'
import { id, key, moment, text } from '../fields'
import type { StaffList, StaffView } from '../views/staff'

const onPerson = { key, personId: id }

export const staff = {
  /** Colleagues of the estate, suspended ones too; for the office. */
  'staff.list': action<StaffList>()(v.object({})),
  'staff.get': action<StaffView>()(v.object({ personId: id })),
  /** Other duties and skills; managers only, as all that follows. */
  'staff.changePost': action<StaffView>()(
    v.object({
      ...onPerson,
      duties: v.pipe(v.array(v.picklist(duties)), v.minLength(1), v.maxLength(duties.length)),
      skills: v.pipe(v.array(v.picklist(skills)), v.maxLength(skills.length)),
    }),
  ),
  'staff.addCertificate': action<StaffView>()(
    v.object({
      ...onPerson,
      name: text(30),
      number: text(40),
      skill: v.nullable(v.picklist(skills)),
      /** The first moment it no longer counts. */
      expiresAt: moment,
    }),
  ),
  'staff.removeCertificate': action<StaffView>()(v.object({ ...onPerson, certificateId: id })),
  /** Access ends with the next call; cases in hand go to others. */
  'staff.suspend': action<StaffView>()(v.object({ ...onPerson })),
  'staff.restore': action<StaffView>()(v.object({ ...onPerson })),
  /** Leaves this estate's staff; his homes stay his. */
  'staff.endPost': action<StaffList>()(v.object({ ...onPerson })),
}

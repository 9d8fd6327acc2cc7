import * as v from 'valibot'
import type { CertificateState } from '../domain/people/certificates'
import { type Duty, duties, type Skill, skills } from '../domain/people/duties'
import type { PersonHappening } from '../domain/people/entry'
import { action } from './action'
import { id, key, moment, text } from './fields'

/** A colleague in the list of staff. */
export type StaffRow = {
  personId: string
  name: string
  phoneMasked: string
  /** His duties in this estate; they rest while he is suspended. */
  duties: Duty[]
  skills: Skill[]
  /** Skills that do not count now, because the certificate has run out. */
  lapsed: Skill[]
  suspended: boolean
  away: boolean
  onDuty: boolean
  /** Open cases in hand. */
  open: number
  /** Certificates that end within thirty days, or have ended. */
  ending: number
}

export type StaffList = { people: StaffRow[]; mayManage: boolean }

export type CertificateView = {
  id: string
  name: string
  number: string
  skill: Skill | null
  expiresAt: number
  state: CertificateState
}

export type StaffEntry = { id: string; at: number; who: string | null; happening: PersonHappening }

/** One colleague, with everything a manager decides about him. */
export type StaffView = StaffRow & {
  /** Special trades of his for which no certificate is on record. */
  unproven: Skill[]
  certificates: CertificateView[]
  /** Names of other estates he has a post in. */
  elsewhere: string[]
  history: StaffEntry[]
  /** Nobody changes his own rights. */
  mayManage: boolean
}

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
      ...{ ...onPerson, name: text(30), number: text(40), skill: v.nullable(v.picklist(skills)) },
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

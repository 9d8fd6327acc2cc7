import type { CertificateState } from '../../domain/people/certificates'
import type { Duty, Skill } from '../../domain/people/duties'
import type { PersonHappening } from '../../domain/people/entry'

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

import { accept, type Result, refuse } from '../kernel/result'
import { DAY, HOUR } from '../kernel/time'
import type { Skill } from './duties'
import type { Certificate, Person, Staff } from './person'
import { type PersonAct, type PersonRefusal, recordOn } from './record'

/** Trades that the law asks a certificate for (特种作业). */
export const specialTrades: readonly Skill[] = ['power', 'lift', 'gas']

const SOON = 30 * DAY

/** When a certificate is spoken of, counted from the midnight it ends at: at nine in the morning. */
const remindAt = [-SOON, -7 * DAY, 0].map((days) => days + 9 * HOUR)

/** Until when a skill counts; null has no end. A special trade with certificates counts while one of them does. */
export const skillUntil = (staff: Pick<Staff, 'certificates'>, skill: Skill): number | null => {
  const papers = staff.certificates.filter((one) => one.skill === skill)
  if (!specialTrades.includes(skill) || papers.length === 0) return null
  return Math.max(...papers.map(({ expiresAt }) => expiresAt))
}

/** The skills somebody is dispatched for now (C3): without those whose certificate has run out. */
export const validSkills = (staff: Pick<Staff, 'skills' | 'certificates'>, now: number): Skill[] =>
  staff.skills.filter((skill) => now < (skillUntil(staff, skill) ?? Number.POSITIVE_INFINITY))

/** Skills that do not count now because their certificate has run out. */
export const lapsedSkills = (staff: Pick<Staff, 'skills' | 'certificates'>, now: number): Skill[] => {
  const valid = validSkills(staff, now)
  return staff.skills.filter((skill) => !valid.includes(skill))
}

export type CertificateState = 'valid' | 'endsSoon' | 'ended'

export const stateOf = ({ expiresAt }: Pick<Certificate, 'expiresAt'>, now: number): CertificateState => {
  if (expiresAt <= now) return 'ended'
  return expiresAt - now <= SOON ? 'endsSoon' : 'valid'
}

/** The next moment somebody has to be reminded of a certificate, after the one given; null when all have passed. */
export const nextReminder = ({ expiresAt }: Pick<Certificate, 'expiresAt'>, after: number): number | null =>
  remindAt.map((from) => expiresAt + from).find((at) => at > after) ?? null

/** One more paper of qualification on record. Refuses: no colleague, or a paper that has ended already. */
export const addCertificate = (
  person: Person,
  certificate: Certificate,
  act: PersonAct,
): Result<Person, PersonRefusal> => {
  const { staff } = person
  if (!staff) return refuse('NOT_A_COLLEAGUE')
  const { id, skill, expiresAt } = certificate
  if (expiresAt <= act.now) return refuse('TIME_PASSED')
  const certificates = [...staff.certificates, certificate]
  const happening = { what: 'certificateAdded', certificateId: id, skill, expiresAt } as const
  return accept(recordOn(person, act, happening, { staff: { ...staff, certificates } }))
}

/** Takes a paper off the record. Refuses: there is none of that id. */
export const removeCertificate = (
  person: Person,
  certificateId: string,
  act: PersonAct,
): Result<Person, PersonRefusal> => {
  const { staff } = person
  if (!staff?.certificates.some(({ id }) => id === certificateId)) return refuse('CERTIFICATE_GONE')
  const certificates = staff.certificates.filter(({ id }) => id !== certificateId)
  const happening = { what: 'certificateRemoved', certificateId } as const
  return accept(recordOn(person, act, happening, { staff: { ...staff, certificates } }))
}

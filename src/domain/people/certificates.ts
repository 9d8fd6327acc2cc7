import { DAY } from '../kernel/time'
import type { Certificate, Skill, Staff } from './person'

/** Trades that the law asks a certificate for (特种作业). */
export const specialTrades: readonly Skill[] = ['power', 'lift', 'gas']

/** How long before a certificate ends it is spoken of. */
export const remindBefore = [30 * DAY, 7 * DAY, 0] as const

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
  return expiresAt - now <= remindBefore[0] ? 'endsSoon' : 'valid'
}

/** The next moment somebody has to be reminded of a certificate, after the one given; null when all have passed. */
export const nextReminder = ({ expiresAt }: Pick<Certificate, 'expiresAt'>, after: number): number | null =>
  remindBefore.map((before) => expiresAt - before).find((at) => at > after) ?? null

import { HOUR, MINUTE, shanghaiDay } from '@/domain/kernel/time'
import { nextReminder, specialTrades } from '@/domain/people/certificates'
import { releaseCases } from '../../services/cases/release-cases'
import { sendSystemMessage } from '../../services/messages/send-system-message'
import { endRelation } from '../../services/people/end-relation'
import { peopleWithDuty, personById } from '../../store/people/people'

/**
 * Somebody who can no longer act: cases that were left, or reached him at the last moment, go to others; with his last post
 * WeChat ends his employment relation too.
 */
export const releaseOnClock = async (data: { personId: string; by: string }, now: number): Promise<number | null> => {
  if (!(await releaseCases(data.personId, data.by, now))) return now + MINUTE
  return (await endRelation(data.personId)) ? null : now + HOUR
}

/** Tells the person and his managers that a certificate ends soon, or has ended and what that means (A4, H3). */
export const certificateOnClock = async (
  { personId, certificateId }: { personId: string; certificateId: string },
  now: number,
): Promise<number | null> => {
  const person = await personById(personId)
  const certificate = person?.staff?.certificates.find(({ id }) => id === certificateId)
  if (!person?.staff || !certificate) return null
  const { name, skill, expiresAt } = certificate
  const trade = skill !== null && specialTrades.includes(skill) ? skill : null
  const message = { kind: 'certificateEnds' as const, name: person.name, certificate: name, trade, expiresAt, now }
  const about = { id: `certificate:${certificateId}:${shanghaiDay(now)}`, at: now }
  const managers = await Promise.all(person.staff.posts.map(({ estateId }) => peopleWithDuty(estateId, ['manager'])))
  const others = managers.flat().filter(({ _id }) => _id !== personId)
  const page = `planning/staff/person?id=${personId}`
  await sendSystemMessage([person], message, { ...about, page: null })
  await sendSystemMessage([...new Map(others.map((one) => [one._id, one])).values()], message, { ...about, page })
  return nextReminder(certificate, now)
}

import { nextReminder } from '@/domain/people/certificates'
import { plan, unplan } from '../../store/jobs'

const idOf = (personId: string, certificateId: string): string => `certificate:${personId}:${certificateId}`

/** Reminds of a certificate before it ends and when it does. */
export const planReminders = async (
  personId: string,
  certificate: { id: string; expiresAt: number },
  now: number,
): Promise<void> => {
  const at = nextReminder(certificate, now)
  if (at === null) return
  const data = { personId, certificateId: certificate.id }
  await plan({ id: idOf(personId, certificate.id), kind: 'certificate', at, data }, now)
}

export const stopReminders = (personId: string, certificateId: string): Promise<number> =>
  unplan(idOf(personId, certificateId))

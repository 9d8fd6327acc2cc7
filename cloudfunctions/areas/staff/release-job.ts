import { MINUTE } from '@/domain/kernel/time'
import { plan } from '../../store/jobs'

/** Looks again a minute later: a call that was cut off, or a dispatch that was on its way, loses nobody's case. */
export const planRelease = (personId: string, by: string, now: number): Promise<void> =>
  plan({ id: `release:${personId}`, kind: 'release', at: now + MINUTE, data: { personId, by } }, now)

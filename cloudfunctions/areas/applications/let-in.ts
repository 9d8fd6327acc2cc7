import { type Application, keyOfApplication } from '@/domain/people/application'
import type { Person } from '@/domain/people/person'
import { type Admission, admission } from '../../services/people/admit'

/** What letting an applicant in gives him; once, however often it is done. */
export const lettingIn = (one: Application, applicant: Person | null, by: string, now: number): Promise<Admission> => {
  const { homeId, estateId, label, relation, openid, name, phone } = one
  const place = { kind: 'home', homeId, estateId, label, relation, forId: null, decides: true, until: null } as const
  const newcomer = { person: applicant, openid, name, phone, phoneProvenAt: one.phoneProven ? one.at : null }
  return admission(newcomer, place, { by, now, key: keyOfApplication(one._id) })
}

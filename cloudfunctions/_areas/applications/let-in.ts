import { type Application, keyOfApplication, letInBy } from '@/domain/people/application'
import type { Person } from '@/domain/people/person'
import { isDone } from '@/domain/people/record'
import { admit } from '../../_platform/admit'

/** Gives the applicant the place that was approved; once, however often it is called. */
export const letIn = async (one: Application, applicant: Person | null, now: number): Promise<void> => {
  const by = letInBy(one)
  if (by === null) return
  const deed = { by, now, key: keyOfApplication(one._id) }
  if (applicant && isDone(applicant, deed)) return
  const { homeId, estateId, label, relation, openid, name, phone } = one
  const place = { kind: 'home', homeId, estateId, label, relation, forId: null, decides: true, until: null } as const
  await admit({ person: applicant, openid, name, phone, phoneProvenAt: one.phoneProven ? one.at : null }, place, deed)
}

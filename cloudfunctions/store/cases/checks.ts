import type { Verdict } from '@/domain/matter/content'
import { _, collection } from '../../platform/cloud'

/**
 * One picture given to WeChat's check: its id is WeChat's own number for it. Photo and result come from two sides, in any
 * order; each writes its own half.
 */
export type PictureCheck = {
  _id: string
  at: number
  caseId: string | null
  photoId: string | null
  verdict: Verdict | null
}

type Half = Pick<PictureCheck, 'caseId' | 'photoId'> | Pick<PictureCheck, 'verdict'>

const checks = collection<PictureCheck>('checks')

/** Writes one half, whichever came first, and answers the whole. */
export const enterCheck = async (id: string, half: Half, at: number): Promise<PictureCheck> => {
  const whole: PictureCheck = { _id: id, at, caseId: null, photoId: null, verdict: null, ...half }
  if (await checks.insert([whole])) return whole
  await checks.change({ _id: id }, half)
  return (await checks.get(id)) ?? whole
}

/** What was asked about the photos of a case. */
export const checksOf = (caseId: string): Promise<PictureCheck[]> => checks.find({ where: { caseId } })

export const removeChecksBefore = (at: number): Promise<number> => checks.removeAll({ at: _.lt(at) })

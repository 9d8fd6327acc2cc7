import type { DayHead } from '@/domain/matter/heads'
import { _, collection } from '../cloud'

/** One document for each day of an estate, never written twice. */
export type HeadDoc = DayHead & { _id: string; at: number }

const heads = collection<HeadDoc>('heads')

/** False when the day has its head already. */
export const addHead = (head: DayHead, at: number): Promise<boolean> =>
  heads.insert([{ ...head, _id: `${head.estateId}:${head.day}`, at }])

export const loadHead = (estateId: string, day: string): Promise<HeadDoc | null> => heads.get(`${estateId}:${day}`)

/** Newest first, before a day. */
export const headsBefore = (estateId: string, day: string, limit: number): Promise<HeadDoc[]> =>
  heads.find({ where: { estateId, day: _.lt(day) }, order: [['day', 'desc']], limit })

/** The days on which a case was written to. */
export const headsWith = (caseId: string): Promise<HeadDoc[]> =>
  heads.find({ where: { 'tips.caseId': caseId }, order: [['day', 'asc']], limit: 1000 })

import type { DailyHash } from '@/domain/matter/proof/daily-hash'
import { _, collection } from '../platform/cloud'

/** One document for each day of an estate, never written twice. */
export type DailyHashDoc = DailyHash & { _id: string; at: number }

const dailyHashes = collection<DailyHashDoc>('heads')

/** False when the day has its head already. */
export const addDailyHash = (dailyHash: DailyHash, at: number): Promise<boolean> =>
  dailyHashes.insert([{ ...dailyHash, _id: `${dailyHash.estateId}:${dailyHash.day}`, at }])

export const loadDailyHash = (estateId: string, day: string): Promise<DailyHashDoc | null> =>
  dailyHashes.get(`${estateId}:${day}`)

/** Newest first, before a day. */
export const dailyHashesBefore = (estateId: string, day: string, limit: number): Promise<DailyHashDoc[]> =>
  dailyHashes.find({ where: { estateId, day: _.lt(day) }, order: [['day', 'desc']], limit })

/** The days on which a case was written to. */
export const dailyHashesWith = (caseId: string): Promise<DailyHashDoc[]> =>
  dailyHashes.find({ where: { 'tips.caseId': caseId }, order: [['day', 'asc']], limit: 1000 })

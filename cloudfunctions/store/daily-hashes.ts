import type { RowPlace } from '@/domain/kernel/row-place'
import type { DailyHash } from '@/domain/matter/proof/daily-hash'
import { collection } from '../platform/cloud'
import { type Paged, pageOf } from './paging'

/** One document for each day of an estate, never written twice. */
export type DailyHashDoc = DailyHash & { _id: string; at: number }

const dailyHashes = collection<DailyHashDoc>('heads')

/** False when the day has its head already. */
export const addDailyHash = (dailyHash: DailyHash, at: number): Promise<boolean> =>
  dailyHashes.insert([{ ...dailyHash, _id: `${dailyHash.estateId}:${dailyHash.day}`, at }])

export const loadDailyHash = (estateId: string, day: string): Promise<DailyHashDoc | null> =>
  dailyHashes.get(`${estateId}:${day}`)

/** Newest first; `size` at a time, else a page of the contract. */
export const dailyHashesIn = (estateId: string, from: RowPlace | null, size?: number): Promise<Paged<DailyHashDoc>> =>
  pageOf(dailyHashes, { where: { estateId }, by: 'day', direction: 'desc' }, from, size)

/** The days on which a case was written to. */
export const dailyHashesWith = (caseId: string): Promise<DailyHashDoc[]> =>
  dailyHashes.find({ where: { 'tips.caseId': caseId }, order: [['day', 'asc']], limit: 1000 })

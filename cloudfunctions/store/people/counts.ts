import { type Counts, noCounts } from '@/domain/limits/limits'
import { _, collection } from '../../platform/cloud'
import { digestOf } from '../../platform/ids'
import { store } from '../store'

const limits = collection<Counts>('limits')

/** Under a digest: who has deleted his account and asks again leaves no name behind. */
export const countsId = (openid: string): string => digestOf(openid)

/** How often somebody of WeChat did what; one who did nothing yet has blank ones. */
export const countStore = store(limits, { blank: noCounts })

export const removeCountsOf = (openid: string): Promise<number> => limits.removeAll({ _id: countsId(openid) })

export const removeCountsBefore = (at: number): Promise<number> => limits.removeAll({ at: _.lt(at) })

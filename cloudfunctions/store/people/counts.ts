import { type Counts, noCounts } from '@/domain/limits/limits'
import { _, collection } from '../../platform/cloud'
import { store } from '../store'

const limits = collection<Counts>('limits')

/** How often somebody of WeChat did what; one who did nothing yet has blank ones. */
export const countStore = store(limits, { blank: noCounts })

export const removeCountsOf = (openid: string): Promise<number> => limits.removeAll({ _id: openid })

export const removeCountsBefore = (at: number): Promise<number> => limits.removeAll({ at: _.lt(at) })

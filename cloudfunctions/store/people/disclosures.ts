import type { RowPlace } from '@/domain/kernel/row-place'
import type { Disclosure } from '@/domain/privacy/reveal'
import { _, collection } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'

const disclosures = collection<Disclosure>('disclosures')

/** Writes down that a value is about to be shown; false when this very showing is on record already. */
export const addDisclosure = (entry: Disclosure): Promise<boolean> => disclosures.insert([entry])

export const loadDisclosure = (id: string): Promise<Disclosure | null> => disclosures.get(id)

/** Who saw data of a person, newest first. */
export const disclosuresOf = (personId: string, from: RowPlace | null, size?: number): Promise<Paged<Disclosure>> =>
  pageOf(disclosures, { where: { personId }, by: 'at', direction: 'desc' }, from, size)

/** The same on one case. */
export const disclosuresOn = (caseId: string, personId: string): Promise<Disclosure[]> =>
  disclosures.find({ where: { personId, caseId }, order: [['at', 'desc']], limit: 100 })

export const removeDisclosuresBefore = (at: number): Promise<number> => disclosures.removeAll({ at: _.lt(at) })

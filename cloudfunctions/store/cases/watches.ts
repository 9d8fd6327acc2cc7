import { _, collection } from '../../platform/cloud'

/** Somebody follows a case of a public area that another household reported. */
export type Watch = { _id: string; caseId: string; personId: string; estateId: string; at: number }

const watches = collection<Watch>('watches')

const idOf = (caseId: string, personId: string): string => `${caseId}:${personId}`

/** The same person follows a case once. */
export const addWatch = async (watch: Omit<Watch, '_id'>): Promise<void> => {
  await watches.insert([{ ...watch, _id: idOf(watch.caseId, watch.personId) }])
}

export const removeWatch = (caseId: string, personId: string): Promise<number> =>
  watches.removeAll({ _id: idOf(caseId, personId) })

export const watchesOf = (personId: string): Promise<Watch[]> =>
  watches.find({ where: { personId }, order: [['at', 'desc']], limit: 100 })

export const watchersOf = async (caseId: string): Promise<string[]> =>
  (await watches.find({ where: { caseId }, limit: 1000, fields: ['personId'] })).map(({ personId }) => personId)

/** Which of these cases a person follows. */
export const watchedAmong = async (caseIds: string[], personId: string): Promise<Set<string>> => {
  const ids = caseIds.map((caseId) => idOf(caseId, personId))
  const found = ids.length === 0 ? [] : await watches.find({ where: { _id: _.in(ids) }, fields: ['caseId'] })
  return new Set(found.map(({ caseId }) => caseId))
}

export const removeWatchesOf = (personId: string): Promise<number> => watches.removeAll({ personId })

export const removeWatchesBefore = (at: number): Promise<number> => watches.removeAll({ at: _.lt(at) })

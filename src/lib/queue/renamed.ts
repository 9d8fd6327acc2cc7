import type { Queueable } from '@/contract/queueable'
import type { Move } from '@/domain/matter/flow'
import type { Entry } from './entry'

/** What commands and their moves were called when older phones put them by: the name then → the name now. */
const actions: Readonly<Record<string, Queueable>> = {
  'work.survey': 'cases.siteVisit',
  'work.logWork': 'cases.logWork',
  'work.addPhotos': 'cases.addPhotos',
}
const moves: Readonly<Record<string, Move>> = { survey: 'siteVisit' }

/** Returns an entry, however long ago it was put by, under the names that the server knows today. */
export const renamed = (entry: Entry): Entry => {
  const { action, about } = entry
  const move = about.move === null ? null : (moves[about.move] ?? about.move)
  return { ...entry, action: actions[action] ?? action, about: { ...about, move } }
}

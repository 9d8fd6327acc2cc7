import { docIdsFor, onDuty, type RosterDoc } from '@/domain/roster/roster'
import type { Shift } from '@/domain/roster/shift'
import { _, collection } from '../cloud'

const rosters = collection<RosterDoc>('rosters')

/** What tells the shifts between two moments: the template, and the weeks that were written by themselves. One read. */
export const rosterDocs = (estateId: string, from: number, until: number): Promise<RosterDoc[]> =>
  rosters.find({ where: { _id: _.in(docIdsFor(estateId, from, until)) } })

/** The shifts that run now: who is on duty (C3). One read. */
export const shiftsNow = async (estateId: string, now: number): Promise<Shift[]> =>
  onDuty(await rosterDocs(estateId, now, now), estateId, now)

/**
 * Writes the fields that differ, on condition that nobody wrote since `before` was read; one that was never written (rev 0)
 * is inserted. False when the race was lost.
 */
export const saveRoster = async <Doc extends RosterDoc>(before: Doc, after: Doc): Promise<boolean> => {
  const rev = before.rev + 1
  if (before.rev === 0) return rosters.insert([{ ...after, rev }])
  const names = (Object.keys(after) as (keyof Doc)[]).filter((name) => after[name] !== before[name])
  const changed = Object.fromEntries(names.map((name) => [name, _.set(after[name])]))
  return (await rosters.change({ _id: before._id, rev: before.rev }, { ...changed, rev })) === 1
}

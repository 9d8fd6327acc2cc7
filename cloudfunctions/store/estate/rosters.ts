import { docIdsFor, onDuty, type RosterDoc, type Template, type Week } from '@/domain/roster/roster'
import type { Shift } from '@/domain/roster/shift'
import { _, collection } from '../../platform/cloud'
import { store } from '../store'

const rosters = collection<RosterDoc>('rosters')

/** What tells the shifts between two moments: the template, and the weeks that were written by themselves. One read. */
export const rosterDocs = (estateId: string, from: number, until: number): Promise<RosterDoc[]> =>
  rosters.find({ where: { _id: _.in(docIdsFor(estateId, from, until)) } })

/** The shifts that run now: who is on duty (C3). One read. */
export const shiftsNow = async (estateId: string, now: number): Promise<Shift[]> =>
  onDuty(await rosterDocs(estateId, now, now), estateId, now)

/** Templates and weeks of the roster; one that was never written has rev 0. */
export const templateStore = store(collection<Template>('rosters'), { blank: null })
export const weekStore = store(collection<Week>('rosters'), { blank: null })

import type { LeavingView } from '@/contract'
import { readerOn } from '@/domain/matter/content'
import type { Matter } from '@/domain/matter/matter'
import { homesOf, type Person } from '@/domain/people/person'
import { canWithdraw, heirOf, type Obstacle } from '@/domain/privacy/leaving'
import type { Verb } from '../../../platform/actions'
import { readable } from '../../../services/readable'
import { peopleOfHome } from '../../../store/people/people'
import { openCasesOf } from '../../../store/people/traces'

/** A person's open cases, and the households that could take them over. */
export const openCasesFor = async (person: Person): Promise<{ cases: Matter[]; households: Person[] }> => {
  const cases = await openCasesOf(person._id)
  const homeIds = [...new Set(cases.flatMap(({ homeId }) => homeId ?? []))]
  return { cases, households: (await Promise.all(homeIds.map(peopleOfHome))).flat() }
}

/** What deleting my account would do, and what stands in the way; changes nothing. */
export const leaving: Verb<'privacy.leaving'> = async (_input, call) => {
  const me = call.person
  const { cases, households } = await openCasesFor(me)
  const views: LeavingView['cases'] = cases.map((matter) => ({
    id: matter._id,
    number: matter.number,
    words: readable(matter.notes.e1, readerOn(me, matter, call.now)),
    handTo: heirOf(matter, households, call.now)?.name ?? null,
    withdraws: canWithdraw(matter),
  }))
  const stuck = views.some(({ handTo, withdraws }) => handTo === null && !withdraws)
  const obstacles: [Obstacle, boolean][] = [
    ['STILL_AT_WORK', (me.staff?.posts.length ?? 0) > 0],
    ['CASE_UNDER_WAY', stuck],
  ]
  return {
    obstacles: obstacles.filter(([, holds]) => holds).map(([obstacle]) => obstacle),
    homes: homesOf(me, call.now).map(({ label, relation }) => ({ label, relation })),
    cases: views,
  }
}

import { accept, refuse } from '../../kernel/result'
import { chooseHandler } from '../../people/dispatch'
import { assignBySelf, taskOf } from '../assignment/assign'
import { movesOf } from '../flow'
import type { ConcernCase } from '../matter'
import { record } from '../record'
import type { Handlers } from './handler'

/** What he judged is judged anew, what he confirmed confirmed anew. */
const unjudgedBy = (validity: ConcernCase['validity'], personId: string): ConcernCase['validity'] => {
  if (!validity || validity.by === personId) return null
  return validity.second?.by === personId ? { ...validity, second: null } : validity
}

/** Measures that are still his to carry out go to who answers for the case. */
const measuresWithout = (
  { measures }: ConcernCase,
  personId: string,
  instead: string | null,
): ConcernCase['measures'] =>
  measures.map((one) =>
    one.personId === personId && one.doneAt === null && instead !== null ? { ...one, personId: instead } : one,
  )

/**
 * A complaint that described somebody, or said nothing of it, turns out to be about a colleague (D10): from this write on it is
 * nothing of his, and whatever he had of it – the work, the answering for it, a judgement, a measure, a message on its way – goes
 * to his superior on duty, else to `instead`. Named once, by somebody else.
 */
export const naming: Handlers<'nameColleague', ConcernCase> = {
  nameColleague: (matter, act, _to, { personId, superiors, reason, team, instead }) => {
    if (matter.aboutId !== null) return refuse('ALREADY_NAMED')
    if (personId === act.by) return refuse('NOT_YOURSELF')
    const about = {
      ...matter,
      aboutId: personId,
      superiors,
      validity: unjudgedBy(matter.validity, personId),
      tell: matter.tell.filter((one) => one.personId !== personId),
    }
    const superior = chooseHandler(team, taskOf(about), null)?.personId ?? instead
    const answers = matter.receiverId === personId
    const receiverId = answers ? superior : matter.receiverId
    const handed = { ...about, receiverId, measures: measuresWithout(about, personId, receiverId ?? superior) }
    const named = record(handed, act, { what: 'colleagueNamed', personId, digest: reason.digest }, { sealed: reason })
    const answered =
      answers && superior !== null
        ? record(named, act, { what: 'receiverChanged', personId: superior, digest: null })
        : named
    const works = matter.assigneeId === personId && movesOf(matter, ['manager']).includes('dispatch')
    const free = { ...answered, assigneeId: null, acceptedAt: null, arrivedAt: null }
    return accept(works ? assignBySelf(free, act, team, null) : answered)
  },
}

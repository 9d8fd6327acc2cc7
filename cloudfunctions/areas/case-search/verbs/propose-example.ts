import { propose as decide, mayWithExamples } from '@/domain/case-search/example'
import { capacitiesOn, knowsWhose } from '@/domain/matter/capacity'
import { aboutOf } from '@/domain/matter/parts'
import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { refuseDoubted } from '../../../services/content'
import { exampleStore, loadExample } from '../../../store/cases/examples'
import { loadMatter } from '../../../store/cases/matters'
import { peopleByIds } from '../../../store/people/people'

/** Proposes a finished case as an example for the team (D9). Refuses: not finished, a lesson that says whose it was. */
export const proposeExample: Verb<'caseSearch.proposeExample'> = async ({ id, lesson }, call) => {
  const me = call.person
  const [matter, known] = await Promise.all([loadMatter(id), loadExample(id)])
  if (!matter) throw new AppError('NOT_FOUND')
  const may = mayWithExamples(dutiesOf(me, matter.estateId), 'propose')
  const as = capacitiesOn(me, matter, call.now)
  if (!may || as.length === 0) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  // Who may not know whose it is does not learn it by trying names.
  const knows = knowsWhose(matter, as)
  const household = knows ? [matter.residentId, matter.filedBy] : []
  const named = [...household, matter.assigneeId, matter.receiverId, aboutOf(matter)]
  const people = await peopleByIds([...new Set(named)].filter((one) => one !== null))
  const names = [matter.number, ...(knows ? [matter.homeLabel] : []), ...people.map(({ name }) => name)]
  const decided = decide(matter, lesson, known, { by: me._id, now: call.now, names })
  if (!decided.ok) throw refusal(decided.reason)
  if (known?.by === me._id && known.lesson === lesson) return {}
  await refuseDoubted([lesson], call, 'lesson')
  if (!(await exampleStore.write(known, decided.value))) throw new AppError('CONFLICT')
  return {}
}

import { homesOf } from '@/domain/people/person'
import { leftOut, type RegisteredHome } from '@/domain/register/compare'
import { PROBLEMS_SHOWN } from '@/domain/register/import'
import { type Problem, problem } from '@/domain/register/problem'
import { homesWithMatters } from '../../store/cases/matters'
import { peopleOfHomes } from '../../store/people/people'

/** Homes asked about in one call. */
const AT_ONCE = 500

/**
 * The homes that a new register leaves out although somebody lives there or cases belong to them, as problems. No call at
 * all when nothing is left out; two for every 500 homes, until there are more than are shown.
 */
export const stillInUse = async (
  live: readonly RegisteredHome[],
  next: readonly RegisteredHome[],
  now: number,
): Promise<Problem[]> => {
  const gone = leftOut(live, next)
  const problems: Problem[] = []
  for (let i = 0; i < gone.length && problems.length < PROBLEMS_SHOWN; i += AT_ONCE) {
    const some = gone.slice(i, i + AT_ONCE)
    const ids = some.map((home) => home.homeId)
    const [people, withMatters] = await Promise.all([peopleOfHomes(ids), homesWithMatters(ids)])
    const used = new Set([
      ...people.flatMap((person) => homesOf(person, now).map((home) => home.homeId)),
      ...withMatters,
    ])
    problems.push(
      ...some.filter((home) => used.has(home.homeId)).map((home) => problem('inUse', { value: home.label })),
    )
  }
  return problems
}

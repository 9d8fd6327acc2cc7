import type { Verb } from '../../../platform/actions'
import { applicationsIn } from '../../../store/people/applications'
import { peopleOfHomes } from '../../../store/people/people'
import { estatesOf } from '../names'
import { viewApplication } from '../view'

/** Applications of the estate that the caller's screens stand in, for desk and managers. */
export const list: Verb<'applications.list'> = async ({ open, before }, call) => {
  const me = call.person
  const { docs: shown, next } = await applicationsIn(me.estateId, open, before)
  const homeIds = [...new Set(shown.map((one) => one.homeId))]
  const [estates, household] = await Promise.all([estatesOf(shown), peopleOfHomes(homeIds)])
  return {
    applications: shown.map((one) => viewApplication(one, estates, household, call.now)),
    next,
  }
}

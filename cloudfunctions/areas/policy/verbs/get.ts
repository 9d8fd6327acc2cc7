import type { PolicyChange, PolicyView } from '@/contract'
import { type Figures, figureNames } from '@/domain/commitment/figures'
import { changesBetween, type Policy } from '@/domain/commitment/policy'
import { dutiesOf, type Person } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { publicYears } from '../../../services/holidays'
import { peopleNamed } from '../../../services/people/names'
import { type Estate, loadEstate, type PolicySet } from '../../../store/estate/estates'
import { earlierPolicies, type PolicyDoc } from '../../../store/estate/policies'

type Version = { version: number; policy: Policy; set: PolicySet | null }

const figuresOf = (policy: Policy): Figures =>
  Object.fromEntries(figureNames.map((name) => [name, policy[name]])) as Figures

const sameCalendar = (a: Policy, b: Policy): boolean => JSON.stringify(a.calendar) === JSON.stringify(b.calendar)

/** The policy with every change of it, newest first. One read for the names. */
export const viewPolicy = async (me: Person, estate: Estate, earlier: PolicyDoc[], at: number): Promise<PolicyView> => {
  const { policy, policySet } = estate
  const past = earlier.filter(({ version }) => version < policy.version)
  const versions: Version[] = [{ version: policy.version, policy, set: policySet }, ...past]
  const people = await peopleNamed(versions.map(({ set }) => set?.by ?? null))
  const log = versions.flatMap(({ version, policy: now, set }, index): PolicyChange[] => {
    const before = versions[index + 1]?.policy
    if (!before || !set) return []
    const who = people.get(set.by)?.name ?? ''
    const since = now.calendar.later?.since ?? null
    const calendar = !sameCalendar(before, now)
    return [{ version, at: set.at, who, calendar, since, changes: changesBetween(before, now) }]
  })
  const mayChange = dutiesOf(me, estate._id).includes('manager')
  const { version, calendar } = policy
  return { version, figures: figuresOf(policy), calendar, publicYears: await publicYears(at), mayChange, log }
}

/** The figures of the estate (F2): the office may read them, the manager may change them. */
export const get: Verb<'policy.get'> = async (_input, call) => {
  const me = call.person
  const [estate, earlier] = await Promise.all([loadEstate(me.estateId), earlierPolicies(me.estateId)])
  return viewPolicy(me, estate, earlier, call.now)
}

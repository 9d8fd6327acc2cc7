import { changePolicy } from '@/domain/commitment/policy'
import { isDone } from '@/domain/kernel/remembered'
import type { Verb } from '../../_platform/actions'
import { loadEstate } from '../../_platform/db/estates'
import { earlierPolicies, putPolicyInForce } from '../../_platform/db/policies'
import { Fault } from '../../_platform/fault'
import { viewPolicy } from './get-policy'

/**
 * The manager sets the estate's figures (F2). Whoever saw another version than the one in force has to look again; the same
 * key again answers with what is there. Promises already given keep the figures they were given with.
 */
export const setPolicy: Verb<'policy.set'> = async (input, call) => {
  const me = call.person
  const [estate, earlier] = await Promise.all([loadEstate(me.estateId), earlierPolicies(me.estateId)])
  const history = [estate.policySet, ...earlier.map(({ set }) => set)].filter((set) => set !== null)
  if (isDone({ history }, { by: me._id, key: input.key })) return viewPolicy(me, estate, earlier, call.now)
  if (input.version !== estate.policy.version) throw new Fault('CONFLICT')
  const calendar = input.calendar ?? estate.policy.calendar
  const changed = changePolicy(estate.policy, { figures: input.figures, calendar }, call.now)
  if (!changed.ok) throw new Fault('BAD_INPUT', changed.reason, changed.figure)
  const set = { by: me._id, at: call.now, key: input.key }
  if (!(await putPolicyInForce(estate, changed.value, set))) throw new Fault('CONFLICT')
  const [after, kept] = await Promise.all([loadEstate(me.estateId), earlierPolicies(me.estateId)])
  return viewPolicy(me, after, kept, call.now)
}

import { changePolicy } from '@/domain/commitment/policy'
import { isDone } from '@/domain/kernel/remembered'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { loadEstate } from '../../../store/estate/estates'
import { earlierPolicies, putPolicyInForce } from '../../../store/estate/policies'
import { viewPolicy } from './get'

/**
 * The manager sets the estate's figures (F2). Whoever saw another version than the one in force has to look again; the same
 * key again answers with what is there. Promises already given keep the figures they were given with.
 */
export const set: Verb<'policy.set'> = async (input, call) => {
  const me = call.person
  const [estate, earlier] = await Promise.all([loadEstate(me.estateId), earlierPolicies(me.estateId)])
  const history = [estate.policySet, ...earlier.map(({ set }) => set)].filter((set) => set !== null)
  if (isDone({ history }, { by: me._id, key: input.key })) return viewPolicy(me, estate, earlier, call.now)
  if (input.version !== estate.policy.version) throw new AppError('CONFLICT')
  const calendar = input.calendar ?? estate.policy.calendar
  const changed = changePolicy(estate.policy, { figures: input.figures, calendar }, call.now)
  if (!changed.ok) throw new AppError('BAD_INPUT', changed.reason, changed.figure)
  const set = { by: me._id, at: call.now, key: input.key }
  if (!(await putPolicyInForce(estate, changed.value, set))) throw new AppError('CONFLICT')
  const [after, kept] = await Promise.all([loadEstate(me.estateId), earlierPolicies(me.estateId)])
  return viewPolicy(me, after, kept, call.now)
}

import type { Policy } from '@/domain/commitment/policy'
import { _, collection } from '../../platform/cloud'
import type { Estate, PolicySet } from './estates'

/** A version of the policy that was in force, kept for good; the one in force stands in the estate. */
export type PolicyDoc = { _id: string; estateId: string; version: number; policy: Policy; set: PolicySet | null }

const policies = collection<PolicyDoc>('policies')
const estates = collection<Estate>('estates')

export const earlierPolicies = (estateId: string): Promise<PolicyDoc[]> =>
  policies.find({ where: { estateId }, order: [['version', 'desc']], limit: 100 })

/**
 * Puts the next version in force, on condition that `estate` shows the last one. That one is kept first: kept twice it is
 * the same document, and kept in vain it does no harm.
 */
export const putPolicyInForce = async (estate: Estate, policy: Policy, set: PolicySet): Promise<boolean> => {
  const { _id: estateId, policy: before, policySet } = estate
  const { version } = before
  await policies.insert([{ _id: `${estateId}:${version}`, estateId, version, policy: before, set: policySet }])
  const change = { policy: _.set(policy), policySet: _.set(set) }
  return (await estates.change({ _id: estateId, 'policy.version': version }, change)) === 1
}

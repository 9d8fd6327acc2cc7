import type { Policy } from '@/domain/commitment/policy'
import type { Point } from '@/domain/kernel/place'
import { _, collection } from '../cloud'

/** Who set a policy, when and by which command. */
export type PolicySet = { by: string; at: number; key: string }

/** One community (小区) with its figures. */
export type Estate = {
  _id: string
  name: string
  phone: string
  centre: Point
  policy: Policy
  /** Null while the policy is the one the company starts with. */
  policySet: PolicySet | null
  /** The version of the register in force; null until homes were imported. Changed by one write, and by nothing else. */
  register: { version: string; homes: number } | null
}

export type HomeDoc = {
  _id: string
  estateId: string
  building: string
  entrance: string
  number: string
  label: string
}
export type Invitation = { _id: string; estateId: string; personId: string; usedBy: string | null; expiresAt: number }

const estates = collection<Estate>('estates')
const homes = collection<HomeDoc>('homes')
const invitations = collection<Invitation>('invitations')

export const loadEstate = async (id: string): Promise<Estate> => {
  const estate = await estates.get(id)
  if (!estate) throw new Error(`estate ${id} is missing`)
  return estate
}

export const estatesByIds = (ids: string[]): Promise<Estate[]> => estates.find({ where: { _id: _.in(ids) } })

export const estateExists = async (id: string): Promise<boolean> => (await estates.get(id)) !== null
export const addEstate = (estate: Estate): Promise<boolean> => estates.insert([estate])
export const addHomes = (docs: HomeDoc[]): Promise<boolean> => homes.insert(docs)

export const addInvitations = (docs: Invitation[]): Promise<boolean> => invitations.insert(docs)
export const loadInvitation = (code: string): Promise<Invitation | null> => invitations.get(code)

/** Uses an invitation up; false when somebody else was faster or it has expired. */
export const redeemInvitation = async (code: string, openid: string, now: number): Promise<boolean> =>
  (await invitations.change({ _id: code, usedBy: null, expiresAt: _.gt(now) }, { usedBy: openid })) === 1

/** Puts a version of the register in force in place of the one it was made from; false when another one is in force. */
export const putInForce = async (
  estateId: string,
  base: string | null,
  register: NonNullable<Estate['register']>,
): Promise<boolean> =>
  (await estates.change({ _id: estateId, 'register.version': base ?? _.eq(null) }, { register: _.set(register) })) === 1

import { type Policy, usualFigures } from '@/domain/commitment/policy'
import type { Point } from '@/domain/kernel/place'
import { _, collection } from '../../platform/cloud'
import type { Place } from '../store'
import { homeIn, homesIn } from './register'

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
  /** Until when some broadcast to its people is in sight; before the first there is none. */
  broadcastUntil?: number
}

const estates = collection<Estate>('estates')

/** A figure that came later than an estate's policy is the usual one there, until somebody sets it. */
const complete = (estate: Estate): Estate => ({ ...estate, policy: { ...usualFigures, ...estate.policy } })

export const loadEstate = async (id: string): Promise<Estate> => {
  const estate = await estates.get(id)
  if (!estate) throw new Error(`estate ${id} is missing`)
  return complete(estate)
}

export const estatesByIds = async (ids: string[]): Promise<Estate[]> =>
  (await estates.find({ where: { _id: _.in(ids) } })).map(complete)

export const estateExists = async (id: string): Promise<boolean> => (await estates.get(id)) !== null
export type NewEstate = Estate & { rev: number }

/** An estate that is to be written together with others. */
export const estateAt = (id: string): Place<NewEstate> => ({
  id,
  name: estates.name,
  options: {},
})
export const addEstate = (estate: Estate): Promise<boolean> => estates.insert([estate])

/** Puts a version of the register in force in place of the one it was made from; false when another one is in force. */
export const putInForce = async (
  estateId: string,
  base: string | null,
  register: NonNullable<Estate['register']>,
): Promise<boolean> =>
  (await estates.change({ _id: estateId, 'register.version': base ?? _.eq(null) }, { register: _.set(register) })) === 1

/** What a household knows of its home. */
export type HomeAt = { homeId: string; estateId: string; label: string }

/** A home as the register in force has it; null when it has none of that id. Two reads. */
export const loadHome = async (estateId: string, homeId: string): Promise<HomeAt | null> => {
  const [estate] = await estatesByIds([estateId])
  const home = estate?.register ? await homeIn(estate.register.version, homeId) : null
  return home && { homeId, estateId, label: home.label }
}

/** Building and entrance of these homes, as the register in force has them. Two reads. */
export const doorsOf = async (
  estateId: string,
  homeIds: string[],
): Promise<Map<string, { building: string; entrance: string }>> => {
  const { register } = await loadEstate(estateId)
  const found = register ? await homesIn(register.version, homeIds) : []
  return new Map(found.map((home) => [home.homeId, home]))
}

/** Every estate of this installation, by name. */
export const allEstates = async (): Promise<Estate[]> =>
  (await estates.find({ where: { _id: _.neq('') }, limit: 1000 })).map(complete)

/** A broadcast is in sight until then: whoever opens the app is to be told of it. */
export const noteBroadcast = (estateId: string, until: number): Promise<number> =>
  estates.change({ _id: estateId }, { broadcastUntil: _.max(until) })

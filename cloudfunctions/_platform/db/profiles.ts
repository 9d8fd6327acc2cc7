import type { Profile } from '@/domain/archive/profile'
import { _, collection } from '../cloud'

const profiles = collection<Profile>('profiles')

export const loadProfile = (personId: string): Promise<Profile | null> => profiles.get(personId)

export const profilesOf = (personIds: string[]): Promise<Profile[]> =>
  personIds.length === 0 ? Promise.resolve([]) : profiles.find({ where: { _id: _.in(personIds) }, limit: 1000 })

/** Profiles with a vehicle whose plate ends like this. */
export const profilesByPlate = (tail: string, limit: number): Promise<Profile[]> =>
  profiles.find({ where: { plateTails: tail }, limit })

/** Writes a profile as a whole, on condition that nobody wrote since `before` was read; false when the race was lost. */
export const saveProfile = async (before: Profile | null, after: Profile): Promise<boolean> => {
  if (before === null) return profiles.insert([{ ...after, rev: 1 }])
  const { _id, rev, ...fields } = after
  const whole = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, _.set(value)]))
  return (await profiles.change({ _id, rev: before.rev }, { ...whole, rev: before.rev + 1 })) === 1
}

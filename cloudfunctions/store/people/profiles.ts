import { blankProfile, type Profile } from '@/domain/home-profile/profile'
import { _, collection } from '../../platform/cloud'
import { store } from '../store'

const profiles = collection<Profile>('profiles')

export const loadProfile = (personId: string): Promise<Profile | null> => profiles.get(personId)

export const profilesOf = (personIds: string[]): Promise<Profile[]> =>
  personIds.length === 0 ? Promise.resolve([]) : profiles.find({ where: { _id: _.in(personIds) }, limit: 1000 })

/** Profiles with a vehicle whose plate ends like this. */
export const profilesByPlate = (tail: string, limit: number): Promise<Profile[]> =>
  profiles.find({ where: { plateTails: tail }, limit })

/** One who told nothing yet has a blank one. */
export const profileStore = store(profiles, { blank: blankProfile })

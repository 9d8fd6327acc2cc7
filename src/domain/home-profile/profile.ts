import { accept, type Result, refuse } from '../kernel/result'
import { isPlate, tailsOf, tidyPlate } from './plate'

export type Emergency = { name: string; relation: string; phone: string }
export type Vehicle = { plate: string; about: string }

/** A number that only its key can read; `keyId` says which key sealed it. */
export type SealedIdentity = { keyId: string; nonce: string; sealed: string; tag: string; lastFour: string; at: number }

/** What changed in a profile, with no content of it. */
export type ProfileHappening =
  | { what: 'profileSaved'; fields: ProfileField[] }
  | { what: 'identityRecorded' }
  | { what: 'identityRemoved' }
  | { what: 'profileErased' }

export type ProfileEntry = { id: string; at: number; by: string; key: string | null } & ProfileHappening

/** What a resident tells beyond name and number (业主档案, A2). One document per person; it goes without leaving a hole. */
export type Profile = {
  _id: string
  rev: number
  emergency: Emergency | null
  vehicles: Vehicle[]
  /** Endings of the plates, for the index. */
  plateTails: string[]
  pets: string
  notes: string
  identity: SealedIdentity | null
  history: ProfileEntry[]
}

export const profileFields = ['emergency', 'vehicles', 'pets', 'notes'] as const
export type ProfileField = (typeof profileFields)[number]
export type ProfileContent = Pick<Profile, ProfileField>

export const blankProfile = (personId: string): Profile => ({
  _id: personId,
  rev: 0,
  emergency: null,
  vehicles: [],
  plateTails: [],
  pets: '',
  notes: '',
  identity: null,
  history: [],
})

type Act = { by: string; now: number; key: string | null }

export const recorded = (profile: Profile, act: Act, happening: ProfileHappening): Profile => ({
  ...profile,
  history: [
    ...profile.history,
    { id: `e${profile.history.length + 1}`, at: act.now, by: act.by, key: act.key, ...happening },
  ],
})

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A profile with new content, and who changed which parts on record. Refuses a plate that cannot be one (PLATE_WRONG). */
export const saveProfile = (
  before: Profile,
  content: ProfileContent,
  act: Act,
): Result<Profile, 'PLATE_WRONG' | 'PLATE_TWICE'> => {
  const vehicles = content.vehicles.map(({ plate, about }) => ({ plate: tidyPlate(plate), about }))
  const plates = vehicles.map(({ plate }) => plate)
  if (!plates.every(isPlate)) return refuse('PLATE_WRONG')
  if (new Set(plates).size < plates.length) return refuse('PLATE_TWICE')
  const after = { ...content, vehicles }
  const fields = profileFields.filter((field) => !same(before[field], after[field]))
  if (fields.length === 0) return accept(before)
  const plateTails = [...new Set(plates.flatMap(tailsOf))]
  return accept(recorded({ ...before, ...after, plateTails }, act, { what: 'profileSaved', fields }))
}

/** Nothing is left but who changed what when: for the end of a term or of an account. */
export const erasedProfile = (before: Profile, act: Act): Profile =>
  recorded({ ...blankProfile(before._id), rev: before.rev, history: before.history }, act, { what: 'profileErased' })

export const isEmptyProfile = (profile: Profile): boolean =>
  profile.identity === null &&
  same(
    profileFields.map((field) => profile[field]),
    [null, [], '', ''],
  )

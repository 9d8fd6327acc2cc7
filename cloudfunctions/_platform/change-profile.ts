import { isPhone } from '@/domain/archive/phone'
import { blankProfile, type Profile, type ProfileContent, saveProfile as withContent } from '@/domain/archive/profile'
import { loadProfile, saveProfile } from './db/profiles'
import { Fault } from './fault'

const TRIES = 3

type Change = (before: Profile) => Profile

/**
 * Loads a person's profile, decides, writes once; a lost race decides again, the same key of the same actor changes
 * nothing any more.
 */
export const changeProfile = async (
  personId: string,
  deed: { by: string; key: string },
  change: Change,
): Promise<Profile> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const there = await loadProfile(personId)
    const before = there ?? blankProfile(personId)
    if (before.history.some((entry) => entry.key === deed.key && entry.by === deed.by)) return before
    const after = change(before)
    if (after === before) return before
    if (await saveProfile(there, after)) return after
  }
  throw new Fault('CONFLICT')
}

/** New content in a profile. Refuses: a plate or a number that cannot be one. */
export const fill = (content: ProfileContent, deed: { by: string; now: number; key: string }): Change => {
  if (content.emergency && !isPhone(content.emergency.phone)) throw new Fault('BAD_INPUT', 'PHONE_WRONG', 'emergency')
  return (before) => {
    const saved = withContent(before, content, deed)
    if (!saved.ok) throw new Fault('BAD_INPUT', saved.reason, 'vehicles')
    return saved.value
  }
}

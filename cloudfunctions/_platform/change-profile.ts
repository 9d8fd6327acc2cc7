import { isPhone } from '@/domain/archive/phone'
import { type Profile, type ProfileContent, saveProfile as withContent } from '@/domain/archive/profile'
import type { Result } from '@/domain/kernel/result'
import { Fault } from './fault'

type Change = (before: Profile) => Result<Profile, never>

/** New content in a profile. Refuses: a plate or a number that cannot be one. */
export const fill = (content: ProfileContent, deed: { by: string; now: number; key: string }): Change => {
  if (content.emergency && !isPhone(content.emergency.phone)) throw new Fault('BAD_INPUT', 'PHONE_WRONG', 'emergency')
  return (before) => {
    const saved = withContent(before, content, deed)
    if (!saved.ok) throw new Fault('BAD_INPUT', saved.reason, 'vehicles')
    return saved
  }
}

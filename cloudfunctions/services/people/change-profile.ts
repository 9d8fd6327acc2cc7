import { type Profile, type ProfileContent, saveProfile as withContent } from '@/domain/home-profile/profile'
import { isPhone } from '@/domain/kernel/phone'
import type { Result } from '@/domain/kernel/result'
import { AppError } from '../../platform/app-error'

type Change = (before: Profile) => Result<Profile, never>

/** New content in a profile. Refuses: a plate or a number that cannot be one. */
export const fill = (content: ProfileContent, act: { by: string; now: number; key: string }): Change => {
  if (content.emergency && !isPhone(content.emergency.phone))
    throw new AppError('BAD_INPUT', 'PHONE_WRONG', 'emergency')
  return (before) => {
    const saved = withContent(before, content, act)
    if (!saved.ok) throw new AppError('BAD_INPUT', saved.reason, 'vehicles')
    return saved
  }
}

/** What of a profile is written freely. */
export const writtenIn = ({
  emergency,
  vehicles,
  pets,
  notes,
}: Pick<ProfileContent, 'vehicles' | 'pets' | 'notes'> & {
  emergency: { name: string; relation: string } | null
}): string[] => [...vehicles.map(({ about }) => about), pets, notes, emergency?.name ?? '', emergency?.relation ?? '']

import { createHash } from 'node:crypto'
import { MINUTE } from '@/domain/kernel/time'
import type { Disclosure } from '@/domain/privacy/reveal'
import { AppError } from '../../platform/app-error'
import { addDisclosure, loadDisclosure } from '../../store/people/disclosures'

/** How long the same key answers again: for a lost answer, not for a second look. */
const ANSWERS_AGAIN = 10 * MINUTE

/** One showing of one field of one person for one purpose: a key used for another is another showing. */
const idOf = (key: string, { by, personId, field, purpose, caseId }: Omit<Disclosure, '_id'>): string =>
  createHash('sha256').update([by, key, personId, field, purpose, caseId].join('\n')).digest('hex').slice(0, 24)

/** Writes down that something is about to be shown; the same look again is on record already. */
export const noteShown = async (about: Omit<Disclosure, '_id'>, look: string): Promise<void> => {
  await addDisclosure({ _id: idOf(look, about), ...about })
}

/** Answers a full value after it was written down that it is shown (A5). Refuses: nothing given, an old key. */
export const disclose = async (
  value: string,
  about: Omit<Disclosure, '_id'>,
  key: string,
): Promise<{ value: string }> => {
  if (value === '') throw new AppError('NOT_FOUND', 'NOT_GIVEN')
  const _id = idOf(key, about)
  if (!(await addDisclosure({ _id, ...about }))) {
    const there = await loadDisclosure(_id)
    if (!there || there.at + ANSWERS_AGAIN < about.at) throw new AppError('CONFLICT')
  }
  return { value }
}

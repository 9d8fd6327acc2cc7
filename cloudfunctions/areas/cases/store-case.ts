import type { CaseView } from '@/contract'
import type { PriorCase as Earlier } from '@/domain/case-search/repeat'
import type { Sealed } from '@/domain/kernel/words'
import { capacitiesOn } from '@/domain/matter/capacity'
import { fileAnswered } from '@/domain/matter/concern/answered'
import { type Filing, fileCase } from '@/domain/matter/file'
import type { Matter } from '@/domain/matter/matter'
import type { Terms } from '@/domain/matter/record'
import { wrongWish } from '@/domain/matter/times/wish'
import type { Person } from '@/domain/people/person'
import { AppError, refusal } from '../../platform/app-error'
import { caseNumber } from '../../platform/ids'
import { beginAfter } from '../../services/cases/after'
import { teamAndOffice } from '../../services/people/team'
import { addMatter, loadMatter } from '../../store/cases/matters'
import { loadPriorCases } from '../../store/cases/prior-cases'
import { type Estate, loadEstate } from '../../store/estate/estates'
import { created, madeBefore } from '../../store/store'
import { viewCase } from './views/view'

const NUMBER_TRIES = 5

type At = { estate: Estate } & Awaited<ReturnType<typeof teamAndOffice>>

/** What a case is taken in with: its estate, who is on duty, and the office. Five reads, at once. */
export const placeOf = async (estateId: string, now: number): Promise<At> => {
  const [estate, crew] = await Promise.all([loadEstate(estateId), teamAndOffice(estateId, now)])
  return { estate, ...crew }
}

const filed = (filing: Filing, act: Terms, team: At['team'], answer: Sealed | null): Matter => {
  if (answer === null) return fileCase(filing, act, team)
  const answered = fileAnswered(filing, act, answer)
  if (!answered.ok) throw refusal(answered.reason)
  return answered.value
}

/** Who files, with the digest of what he asked. */
type Filed = Terms & { digest: string }

/**
 * Takes a case in under a number of its own, once: the same command again answers with the case that is there, to who may read
 * it now; its key with other content is a conflict. Refuses a wished time that has passed by now, or lies too far off
 * (TIME_PASSED, TOO_FAR). With an answer it is a question that was answered on the spot. `faults`, which it may repeat, are
 * looked up unless they were.
 */
export const storeCase = async (
  filing: Omit<Filing, 'number'>,
  act: Filed,
  me: Person,
  { team, people }: Pick<At, 'team' | 'people'>,
  { answer = null, priorCases }: { answer?: Sealed | null; priorCases?: readonly Earlier[] } = {},
): Promise<CaseView> => {
  const { now } = act
  const again = (there: Matter) => viewCase(madeBefore(there, act, capacitiesOn(me, there, now).length > 0), me, now)
  const wrong = wrongWish(filing.preferredAt, act)
  if (wrong) {
    const there = await loadMatter(filing.id)
    if (there) return again(there)
    throw refusal(wrong, 'preferredAt')
  }
  const before = priorCases ?? (await loadPriorCases(filing, now))
  for (let tries = 0; tries < NUMBER_TRIES; tries += 1) {
    const matter = created(filed({ ...filing, number: caseNumber(now) }, act, team, answer), act)
    const loaded = [me, ...people]
    const follow = beginAfter([{ before: null, after: matter }], now, { loaded: Promise.resolve(loaded) })
    if (await addMatter(matter, before, act.policy)) {
      const [view] = await Promise.all([viewCase(matter, me, now, { loaded }), follow()])
      return view
    }
    const there = await loadMatter(filing.id)
    if (there) return again(there)
  }
  throw new AppError('CONFLICT')
}

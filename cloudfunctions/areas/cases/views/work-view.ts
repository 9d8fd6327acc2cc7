import type { PersonCard, PlanView, RepairWork, WorkDetail } from '@/contract'
import { maySee, type Reader } from '@/domain/matter/content'
import type { Entry } from '@/domain/matter/entry'
import { mayMove } from '@/domain/matter/flow'
import type { Matter } from '@/domain/matter/matter'
import type { Photo } from '@/domain/matter/media'
import { workOf } from '@/domain/matter/parts'
import { totalsIn } from '@/domain/work/log'
import { suggestedMajor } from '@/domain/work/major'
import type { RepairPart } from '@/domain/work/parts'
import { owedFen, type Plan, planState, totalsOf } from '@/domain/work/quotation'
import { comparedOf, photosIn } from '@/domain/work/rounds'
import { readable } from '../../../services/readable'

type Named = ReadonlyMap<string, { name: string }>
type ShownCase = {
  matter: Matter
  reader: Reader
  people: Named
  card: (personId: string) => PersonCard | null
  photos: readonly Photo[]
}

const nameIn = (people: Named, id: string): string => people.get(id)?.name ?? ''

/** The list that belongs to a note is read by whoever may read the note. */
const mayReadItems = (matter: Matter, entryId: string, reader: Reader): boolean => {
  const note = matter.notes[entryId]
  return note !== undefined && maySee(note, reader)
}

const answerOf = (plan: Plan, { matter, reader, people }: ShownCase): PlanView['answered'] => {
  if (!plan.answer) return null
  const entry = matter.history.find(
    (one) => (one.what === 'planAgreed' || one.what === 'planRefused') && one.planId === plan.id,
  )
  const note = matter.notes[entry?.id ?? '']
  const words = note ? readable(note, reader) : null
  return { by: nameIn(people, plan.answer.by), at: plan.answer.at, words }
}

const planView = (plan: Plan, index: number, about: ShownCase): PlanView => {
  const { matter, reader, people } = about
  const lines = mayReadItems(matter, plan.entryId, reader) ? plan.lines : []
  const { id, at, paidFen } = plan
  return {
    id,
    revision: index + 1,
    at,
    by: nameIn(people, plan.by),
    paidFen,
    lines,
    totals: totalsOf(lines),
    words: readable(matter.notes[plan.entryId], reader),
    state: planState(plan, workOf(matter)),
    answered: answerOf(plan, about),
  }
}

/** The work on a case as one reader may see it. */
export const viewWork = (about: ShownCase): RepairWork => {
  const { matter, reader, people, card, photos } = about
  const work = workOf(matter)
  const { plans, workLog, helpers, major } = work
  const shown = new Set(photos.map(({ id }) => id))
  const ids = (some: Photo[]) => some.map(({ id }) => id).filter((id) => shown.has(id))
  const rounds = Array.from({ length: matter.round }, (_, index) => index + 1)
  return {
    plans: plans.map((plan, index) => planView(plan, index, about)).reverse(),
    owedFen: owedFen(work),
    log: workLog.map(({ id, entryId, round, personId, from, until, used, correctedBy }) => ({
      id,
      round,
      personId,
      who: nameIn(people, personId),
      from,
      until,
      words: readable(matter.notes[entryId], reader),
      used: mayReadItems(matter, entryId, reader) ? used : [],
      corrected: correctedBy !== null,
    })),
    totals: totalsIn(work),
    rounds: rounds.map((round) => ({ round, totals: totalsIn(work, round) })),
    compared: comparedOf(matter).map(({ round, before, after }) => ({ round, before: ids(before), after: ids(after) })),
    helpers: helpers.flatMap((personId) => card(personId) ?? []),
    major: major && { ...major, by: nameIn(people, major.by) },
    suggestedMajor: !major && mayMove(matter, 'markMajor', reader.as).ok ? suggestedMajor(matter) : null,
    wishes: work.wishes ?? {},
    shownAfter: photosIn(matter, matter.round).some(({ purpose }) => purpose === 'after'),
  }
}

/** Whoever is named in the work on a case. */
export const workersOf = (matter: Matter): string[] => {
  const { helpers, plans, workLog, major } = workOf(matter)
  return [
    ...helpers,
    ...plans.flatMap(({ by, answer }) => [by, ...(answer ? [answer.by] : [])]),
    ...workLog.map(({ personId }) => personId),
    ...(major ? [major.by] : []),
  ]
}

const nothing: WorkDetail = { why: null, revision: null, fen: null, workMs: null, major: null, purpose: null }

/** What a line of the history says about the work; null when it is about something else. */
export const workDetail = (
  entry: Entry,
  { plans, workLog }: Pick<RepairPart, 'plans' | 'workLog'>,
): WorkDetail | null => {
  if ('planId' in entry) {
    const index = plans.findIndex(({ id }) => id === entry.planId)
    return { ...nothing, revision: index + 1, fen: plans[index]?.paidFen ?? null }
  }
  if ('workId' in entry) {
    const work = workLog.find(({ id }) => id === entry.workId)
    return { ...nothing, workMs: work ? work.until - work.from : null }
  }
  if ('why' in entry) return { ...nothing, why: entry.why }
  if ('major' in entry) return { ...nothing, major: entry.major }
  return 'purpose' in entry ? { ...nothing, purpose: entry.purpose } : null
}

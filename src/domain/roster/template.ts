import { accept, type Result, refuse } from '../kernel/result'
import { isTwice, type RosterRefusal } from './edit'
import { lineOf, type RosterAct } from './entry'
import { type CrewMember, defaultCovers } from './gaps'
import { mondayOf, shiftsOf, type Template, templateId, WEEK } from './roster'
import type { Cover, Line } from './shift'

/** Versions kept: more than a year, even when the template changes every week. */
const MOST_VERSIONS = 60

/** An estate without a template has one that is empty and asks for what every estate must cover. */
export const blankTemplate = (estateId: string): Template => ({
  _id: templateId(estateId),
  kind: 'template',
  estateId,
  rev: 0,
  versions: [],
  covers: defaultCovers,
  history: [],
})

const wrongWith = (lines: readonly Line[], crew: readonly CrewMember[], monday: number): RosterRefusal | null => {
  for (const line of lines) {
    const length = line.untilMinute - line.fromMinute
    if (length <= 0 || length > 1440) return 'SHIFT_LENGTH'
    if (!crew.find(({ personId }) => personId === line.personId)?.duties.includes(line.duty)) return 'NOT_OF_DUTY'
  }
  // Sunday night runs into the next Monday, so two weeks are looked at.
  const shifts = [monday, monday + WEEK].flatMap((start) =>
    shiftsOf(lines, start).map((shift) => ({ ...shift, id: `${shift.id}@${start}` })),
  )
  return shifts.some((shift) => isTwice(shift, shifts)) ? 'SHIFT_TWICE' : null
}

/**
 * The lines from a Monday on, in place of all that were planned from then on; weeks before keep theirs. `since` is this
 * Monday or a later one. Refuses: a Monday that has passed, a shift too long, twice, or of somebody not of the duty.
 */
export const saveTemplate = (
  template: Template,
  { since, lines }: { since: number; lines: Line[] },
  act: RosterAct,
  crew: readonly CrewMember[],
): Result<Template, RosterRefusal> => {
  if (since !== mondayOf(since)) return refuse('OTHER_WEEK')
  if (since < mondayOf(act.now)) return refuse('SHIFT_OVER')
  const wrong = wrongWith(lines, crew, since)
  if (wrong) return refuse(wrong)
  const versions = [...template.versions.filter((one) => one.since < since), { since, lines }].slice(-MOST_VERSIONS)
  const entry = lineOf(template.history, act, { what: 'templateSaved' as const, since, lines })
  return accept({ ...template, versions, history: [...template.history, entry] })
}

/** What must be covered from now on. Refuses a rule without length or longer than a day. */
export const saveCovers = (template: Template, covers: Cover[], act: RosterAct): Result<Template, RosterRefusal> => {
  if (covers.some(({ fromMinute, untilMinute }) => untilMinute <= fromMinute || untilMinute - fromMinute > 1440)) {
    return refuse('SHIFT_LENGTH')
  }
  const entry = lineOf(template.history, act, { what: 'coverSaved' as const, covers })
  return accept({ ...template, covers, history: [...template.history, entry] })
}

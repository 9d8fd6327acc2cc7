import type { HandedCaseView, ShiftHandovers, ShiftHandoverView } from '@/contract'
import { dutiesOf, type Person } from '@/domain/people/person'
import { type HandedCase, readBy, type ShiftHandover, shiftHandoverId } from '@/domain/roster/shift-handover'
import { peopleNamed } from '../../services/people/names'
import { forReader } from '../../services/readable'
import { type MatterRow, rowsByIds } from '../../store/cases/matters'
import { lastShiftHandovers } from '../../store/estate/shift-handovers'
import { handed, openCases, shiftNow } from './load'

const LAST = 20

const caseView = (one: HandedCase, rows: ReadonlyMap<string, MatterRow>): HandedCaseView[] => {
  const row = rows.get(one.caseId)
  if (!row) return []
  const { number, homeLabel, kind, place, category, urgency } = row
  return [{ ...one, number, homeLabel, kind, place, category, urgency }]
}

type ViewContext = {
  me: Person
  duties: readonly string[]
  rows: Map<string, MatterRow>
  name: (id: string | null) => string
}

const noteView = (note: ShiftHandover, { me, duties, rows, name }: ViewContext, now: number): ShiftHandoverView => ({
  id: note._id,
  duty: note.duty,
  by: name(note.by),
  until: note.until,
  at: note.at,
  words: note.words,
  to: note.to && name(note.to),
  cases: note.cases.flatMap((one) => caseView(one, rows)),
  read: note.read && { by: name(note.read.by), at: note.read.at },
  mayRead: note.read === null && readBy(note, { personId: me._id, duties }, now).ok,
})

/** My hand-over now, what was left for me, and the last ones of my duties. Five reads. */
export const viewShiftHandovers = async (me: Person, now: number): Promise<ShiftHandovers> => {
  const { estateId } = me
  const duties = dutiesOf(me, estateId)
  const [mine, last] = await Promise.all([shiftNow(me, now), lastShiftHandovers(estateId, LAST)])
  const notes = last.filter((note) => note.by === me._id || note.to === me._id || duties.includes(note.duty))
  const open = mine ? await openCases(me, mine.shift) : []
  const [known, people] = await Promise.all([
    rowsByIds(me._id, [...new Set(notes.flatMap(({ cases }) => cases.map(({ caseId }) => caseId)))]),
    peopleNamed([mine?.next?.personId ?? null, ...notes.flatMap(({ by, to, read }) => [by, to, read?.by ?? null])]),
  ])
  const rows = new Map([...known, ...open].map((row) => [row._id, forReader(row, me, now)]))
  const name = (id: string | null) => (id === null ? '' : (people.get(id)?.name ?? ''))
  const seen = notes.map((note) => noteView(note, { me, duties, rows, name }, now))
  const written = mine && (seen.find(({ id }) => id === shiftHandoverId(mine.shift)) ?? null)
  return {
    draft: mine && {
      duty: mine.shift.duty,
      from: mine.shift.from,
      until: mine.shift.until,
      to: mine.next && name(mine.next.personId),
      toFrom: mine.next?.from ?? null,
      cases: open.flatMap((row) => caseView(handed(row, now), rows)),
    },
    written,
    forMe: seen.filter(({ mayRead }) => mayRead),
    past: seen.filter(({ mayRead, id }) => !mayRead && id !== written?.id),
  }
}

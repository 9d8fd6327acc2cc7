import type { Person } from '@/domain/people/person'
import type { WeekEntry } from '@/domain/roster/entry'
import type { Week } from '@/domain/roster/roster'
import type { Shift } from '@/domain/roster/shift'
import { sendSystemMessage } from '../../services/messages/send-system-message'

/** Where a member of staff reads his shifts. */
export const SHIFTS_PAGE = 'staff/shifts/index'

const shiftsIn = (entry: WeekEntry): { before: Shift[]; after: Shift[] } => {
  switch (entry.what) {
    case 'shiftAdded':
      return { before: [], after: [entry.shift] }
    case 'shiftRemoved':
      return { before: [entry.shift], after: [] }
    case 'shiftChanged':
      return { before: [entry.before], after: [entry.after] }
    case 'swapMade':
      return { before: entry.before, after: entry.after }
    default:
      return { before: [], after: [] }
  }
}

/** Tells everybody whose shifts somebody else changed what he has now, and what no more. */
export const tellChanges = async (week: Week, entry: WeekEntry | null, people: Person[]): Promise<void> => {
  if (!entry) return
  const { before, after } = shiftsIn(entry)
  const concerned = new Set([...before, ...after].map(({ personId }) => personId))
  for (const person of people.filter(({ _id }) => concerned.has(_id) && _id !== entry.by)) {
    const of = (shifts: Shift[]) => shifts.find(({ personId }) => personId === person._id) ?? null
    const about = { id: `${week._id}:${entry.id}`, at: entry.at, page: SHIFTS_PAGE }
    await sendSystemMessage([person], { kind: 'shiftChanged', before: of(before), after: of(after) }, about)
  }
}

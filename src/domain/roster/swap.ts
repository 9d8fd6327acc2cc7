import { accept, type Result, refuse } from '../kernel/result'
import { type Edited, isTwice, type RosterRefusal, written } from './edit'
import type { RosterAct } from './entry'
import { type CrewMember, gapsIn, lengthOf } from './gaps'
import { WEEK, type Week } from './roster'
import type { Cover, Shift, Swap } from './shift'

type WantedSwap = { shiftId: string; to: string; inReturnId: string | null }
type Circumstances = { crew: readonly CrewMember[]; covers: readonly Cover[] }
type Places = { before: Shift[]; after: Shift[]; shifts: Shift[] }

/** The shifts after two people have changed places. Refuses: gone, begun, another duty, twice at the same time. */
const placesAfter = (
  week: Week,
  asked: WantedSwap,
  now: number,
  crew: readonly CrewMember[],
): Result<Places, RosterRefusal> => {
  const given = week.shifts.find(({ id }) => id === asked.shiftId)
  const inReturn = asked.inReturnId === null ? null : week.shifts.find(({ id }) => id === asked.inReturnId)
  if (!given || inReturn === undefined) return refuse('SHIFT_GONE')
  const before = inReturn === null ? [given] : [given, inReturn]
  if (before.some(({ from }) => from <= now)) return refuse('SHIFT_BEGAN')
  if (inReturn && (inReturn.personId !== asked.to || inReturn.duty !== given.duty)) return refuse('SHIFT_GONE')
  const taker = crew.find(({ personId }) => personId === asked.to)
  if (asked.to === given.personId || !taker?.duties.includes(given.duty)) return refuse('NOT_OF_DUTY')
  const after = before.map((shift) => ({ ...shift, personId: shift.id === given.id ? asked.to : given.personId }))
  const shifts = week.shifts.map((shift) => after.find(({ id }) => id === shift.id) ?? shift)
  if (after.some((shift) => isTwice(shift, shifts))) return refuse('SHIFT_TWICE')
  return accept({ before, after, shifts })
}

/** Somebody with other skills may take over only where nothing that must be covered is left open by it. */
const opensGap = (week: Week, shifts: readonly Shift[], { crew, covers }: Circumstances): boolean => {
  const span = { from: week.monday, until: week.monday + WEEK }
  return covers.some((cover) => {
    const open = (all: readonly Shift[]) => lengthOf(gapsIn([cover], all, crew, span))
    return open(shifts) > open(week.shifts)
  })
}

/** A swap that can still be answered: its shifts stand as they did, and none has begun. */
export const isLive = (swap: Swap, week: Week, now: number): boolean => {
  const holds = (id: string | null, personId: string) =>
    id === null || week.shifts.some((shift) => shift.id === id && shift.personId === personId && shift.from > now)
  return swap.state === 'open' && holds(swap.shiftId, swap.by) && holds(swap.inReturnId, swap.to)
}

/** Asks a colleague. Refuses: somebody else's shift, one that is offered already, and whatever could not be agreed to. */
export const proposeSwap = (week: Week, asked: WantedSwap, act: RosterAct, about: Circumstances): Edited => {
  const own = week.shifts.find(({ id }) => id === asked.shiftId)
  if (own && own.personId !== act.by) return refuse('NOT_YOURS')
  const places = placesAfter(week, asked, act.now, about.crew)
  if (!places.ok) return places
  const taken = [asked.shiftId, asked.inReturnId]
  const others = week.swaps.filter((swap) => isLive(swap, week, act.now))
  if (others.some((swap) => taken.includes(swap.shiftId))) return refuse('SWAP_TWICE')
  if (opensGap(week, places.value.shifts, about)) return refuse('SWAP_OPENS_GAP')
  const swap: Swap = {
    id: `w${week.swaps.length + 1}`,
    by: act.by,
    ...asked,
    at: act.now,
    state: 'open',
    answeredAt: null,
  }
  return accept(written(week, act, { what: 'swapProposed', swapId: swap.id }, { swaps: [...week.swaps, swap] }))
}

const answered = (week: Week, swap: Swap, state: Swap['state'], now: number): Swap[] =>
  week.swaps.map((one) => (one.id === swap.id ? { ...one, state, answeredAt: now } : one))

/** The colleague says yes or no. Refuses: not asked, no longer open, or what has become impossible since. */
export const answerSwap = (
  week: Week,
  { swapId, agree }: { swapId: string; agree: boolean },
  act: RosterAct,
  about: Circumstances,
): Edited => {
  const swap = week.swaps.find(({ id }) => id === swapId)
  if (!swap) return refuse('SWAP_GONE')
  if (swap.to !== act.by) return refuse('NOT_YOURS')
  if (!isLive(swap, week, act.now)) return refuse('SWAP_GONE')
  if (!agree) {
    return accept(
      written(week, act, { what: 'swapRefused', swapId }, { swaps: answered(week, swap, 'refused', act.now) }),
    )
  }
  const places = placesAfter(week, swap, act.now, about.crew)
  if (!places.ok) return places
  const { before, after, shifts } = places.value
  if (opensGap(week, shifts, about)) return refuse('SWAP_OPENS_GAP')
  const swaps = answered(week, swap, 'agreed', act.now)
  return accept(written(week, act, { what: 'swapMade', swapId, before, after }, { shifts, swaps }))
}

/** Takes an offer back. Refuses: somebody else's, or one that was answered. */
export const withdrawSwap = (week: Week, swapId: string, act: RosterAct): Edited => {
  const swap = week.swaps.find(({ id }) => id === swapId)
  if (!swap) return refuse('SWAP_GONE')
  if (swap.by !== act.by) return refuse('NOT_YOURS')
  if (swap.state !== 'open') return refuse('SWAP_GONE')
  return accept(
    written(week, act, { what: 'swapWithdrawn', swapId }, { swaps: answered(week, swap, 'withdrawn', act.now) }),
  )
}

/** The office lets two people change places at once; it sees what that leaves open. */
export const swapNow = (week: Week, asked: WantedSwap, act: RosterAct, crew: readonly CrewMember[]): Edited => {
  const places = placesAfter(week, asked, act.now, crew)
  if (!places.ok) return places
  const { before, after, shifts } = places.value
  return accept(written(week, act, { what: 'swapMade', swapId: null, before, after }, { shifts }))
}

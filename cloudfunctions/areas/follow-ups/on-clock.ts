import type { Policy } from '@/domain/commitment/policy'
import type { Unit } from '@/domain/follow-up/draw'
import type { Why } from '@/domain/follow-up/follow-up'
import { mustAsk, nextMorning, type Round, sampleOf, weeksToDraw } from '@/domain/follow-up/round'
import { shanghaiDay } from '@/domain/kernel/time'
import { isUnconfirmed } from '@/domain/matter/flow'
import { mondayOf, WEEK } from '@/domain/roster/roster'
import { newId } from '../../platform/ids'
import { addRound, lastRounds, loadRound, roundDrawn } from '../../store/cases/follow-ups'
import { type FinishedRow, finishedBetween } from '../../store/cases/matters'
import { loadEstate } from '../../store/estate/estates'
import { layOut } from './lay-out'

const unitOf = ({ _id, kind, category, assigneeId }: FinishedRow): Unit => ({
  id: _id,
  strata: [kind, category, assigneeId ?? ''],
})

const mustOf = (rows: readonly FinishedRow[], { followUpStars }: Policy): Map<string, Why[]> =>
  new Map(
    rows
      .map(({ _id, rating, status }) => [_id, mustAsk({ rating, unconfirmed: isUnconfirmed(status) }, followUpStars)])
      .filter((one): one is [string, Why[]] => (one[1]?.length ?? 0) > 0),
  )

/** The round of a week: drawn from what stood when it was first looked at, however often the clock comes. */
const roundOf = async (estateId: string, monday: number, { followUpPercent }: Policy, now: number): Promise<Round> => {
  const _id = `${estateId}:${shanghaiDay(monday)}`
  const there = await loadRound(_id)
  if (there) return there
  const units = (await finishedBetween(estateId, monday, monday + WEEK)).map(unitOf)
  const about = { _id, estateId, monday, percent: followUpPercent, units, drawn: false, at: now }
  const round: Round = { ...about, seed: newId() }
  return (await addRound(round)) ? round : ((await loadRound(_id)) as Round)
}

const drawWeek = async (estateId: string, monday: number, policy: Policy, now: number): Promise<void> => {
  const round = await roundOf(estateId, monday, policy, now)
  if (round.drawn) return
  const rows = await finishedBetween(estateId, monday, monday + WEEK)
  const wanted = mustOf(rows, policy)
  for (const id of sampleOf(round)) wanted.set(id, ['sample', ...(wanted.get(id) ?? [])])
  await layOut(estateId, monday, wanted, now)
  await roundDrawn(round._id)
}

/**
 * Every morning (C6): of each week that is over a sample is drawn, once; low ratings and cases closed without a word are
 * asked about the morning after. Late, doubled or cut off, it lays nothing out twice.
 */
export const followUpsOnClock = async ({ estateId }: { estateId: string }, now: number): Promise<number | null> => {
  const [{ policy }, [last]] = await Promise.all([loadEstate(estateId), lastRounds(estateId, 1)])
  const begun = last && !last.drawn ? last.monday - WEEK : (last?.monday ?? null)
  for (const monday of weeksToDraw(begun, now)) await drawWeek(estateId, monday, policy, now)
  const running = mondayOf(now)
  await layOut(estateId, running, mustOf(await finishedBetween(estateId, running, now), policy), now)
  return nextMorning(now)
}

import { handOn, isInHand, mustHandOn } from '@/domain/matter/assignment/hand-on'
import type { Matter } from '@/domain/matter/matter'
import { onClock } from '@/domain/matter/on-clock'
import type { Person } from '@/domain/people/person'
import { inBatches } from '../../platform/in-batches'
import { sleepUntil } from '../../platform/sleep-until'
import { within } from '../../platform/within'
import { afterAll, type Saved } from '../../services/cases/after'
import { peopleNamed } from '../../services/people/names'
import { teamOnDuty } from '../../services/people/team'
import { dueMatters, matterStore } from '../../store/cases/matters'

const PAGE = 100

/**
 * Steps are written at their moments; what follows from them is told together, so that a crowded second costs little more
 * than one step. A message may come so much later, or sooner when nothing else is due.
 */
const TOGETHER = { most: 20, gatherMs: 250 }

/** No tap waits here: messages have until their next look by the clock is near. */
const PATIENCE_MS = 3_000

/** As long as messages are behind, the call that tells them keeps watch so far ahead, so that no moment waits for them. */
const AHEAD_MS = 1_000

/**
 * What the clock does with cases (F1): of those whose moment has come by `watch`, the earliest first, each step once and not
 * before its moment. A case whose person is not there any more is dispatched again. Answers whether all was done before
 * `until`; cost follows what is due.
 */
export const casesOnClock = async (
  clock: () => number,
  { watch, until }: { watch: number; until: number },
): Promise<{ woken: number; finished: boolean }> => {
  const seen = new Set<string>()
  const telling = inBatches<Saved>((batch) => afterAll(batch, clock(), PATIENCE_MS), TOGETHER)
  let woken = 0

  const oneOnClock = async (before: Matter, people: ReadonlyMap<string, Person>): Promise<void> => {
    const now = clock()
    const stepped = onClock(before, now)
    const state = stepped ?? before
    const person = people.get(state.assigneeId ?? '')
    const gone = mustHandOn(state, person)
    const after = gone ? handOn(state, person, now, await teamOnDuty(state.estateId, now)) : stepped
    if (after === null) return telling.add({ before, after: before })
    const saved = await matterStore.write(before, after)
    if (!saved) return
    woken += 1
    seen.add(`${saved._id}:${saved.rev}`)
    telling.add({ before, after: saved })
  }

  const told = () => telling.done().then(() => true)

  const allOnClock = async (): Promise<boolean> => {
    while (clock() < until) {
      const ahead = telling.behind() > 0 ? AHEAD_MS : 0
      const due = await dueMatters(Math.max(watch, clock() + ahead), PAGE)
      const fresh = due.filter((matter) => !seen.has(`${matter._id}:${matter.rev}`))
      if (fresh.length === 0) {
        // What was just asked for reaches as far ahead as is waited here.
        if (telling.behind() === 0 || (await within(AHEAD_MS, told()))) return true
        continue
      }
      const people = await peopleNamed(fresh.filter(isInHand).map(({ assigneeId }) => assigneeId))
      for (const before of fresh) {
        if (clock() >= until) return false
        seen.add(`${before._id}:${before.rev}`)
        await sleepUntil(clock, before.wakeAt ?? 0)
        await oneOnClock(before, people)
      }
    }
    return false
  }

  const finished = await allOnClock()
  if (!finished) telling.stop()
  await telling.done()
  return { woken, finished }
}

import type { Person } from '@/domain/people/person'
import { inBatches } from '../../platform/in-batches'
import { sleepUntil } from '../../platform/sleep-until'
import { within } from '../../platform/within'
import { duePromised, type PromisedDoc } from '../../store/promised'
import { peopleNamed } from '../people/names'
import { afterWrites } from './after'
import type { Written } from './plug'
import { plugOf } from './plugs'

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

type Due = { before: PromisedDoc; plug: Written['plug'] }

const withPlug = async (before: PromisedDoc): Promise<Due> => ({ before, plug: await plugOf(before.kind) })

/**
 * What the clock does with documents that make promises (F1): of those whose moment has come by `watch`, the earliest first,
 * each step once and not before its moment. Answers whether all was done before `until`; cost follows what is due.
 */
export const promisesOnClock = async (
  clock: () => number,
  { watch, until }: { watch: number; until: number },
): Promise<{ woken: number; finished: boolean }> => {
  const seen = new Set<string>()
  const telling = inBatches<Written>((batch) => afterWrites(batch, clock(), PATIENCE_MS), TOGETHER)
  let woken = 0

  const oneOnClock = async ({ before, plug }: Due, people: ReadonlyMap<string, Person>): Promise<void> => {
    const after = await plug.onClock(before, people, clock())
    if (after === null) return telling.add({ plug, before, after: before })
    const saved = await plug.write(before, after)
    if (!saved) return
    woken += 1
    seen.add(`${saved._id}:${saved.rev}`)
    telling.add({ plug, before, after: saved })
  }

  const told = () => telling.done().then(() => true)

  const allOnClock = async (): Promise<boolean> => {
    while (clock() < until) {
      const ahead = telling.behind() > 0 ? AHEAD_MS : 0
      const found = await duePromised(Math.max(watch, clock() + ahead), PAGE)
      const fresh = found.filter(({ _id, rev }) => !seen.has(`${_id}:${rev}`))
      if (fresh.length === 0) {
        // What was just asked for reaches as far ahead as is waited here.
        if (telling.behind() === 0 || (await within(AHEAD_MS, told()))) return true
        continue
      }
      const due = await Promise.all(fresh.map(withPlug))
      const people = await peopleNamed(due.flatMap(({ before, plug }) => plug.holders(before)))
      for (const one of due) {
        const { _id, rev, wakeAt } = one.before
        if (clock() >= until) return false
        seen.add(`${_id}:${rev}`)
        await sleepUntil(clock, wakeAt ?? 0)
        await oneOnClock(one, people)
      }
    }
    return false
  }

  const finished = await allOnClock()
  if (!finished) telling.stop()
  await telling.done()
  return { woken, finished }
}

import { HOUR, MINUTE } from '@/domain/kernel/time'
import { claim, dueJobs, finish, type Job, tryAgain } from '../../store/jobs'

/**
 * Does one job with its data: answers when it is to be done next, or null when that was all. What takes longer than
 * `until` answers `now` and goes on in a later call. It may be repeated after a crash, so its own writes are conditional.
 */
export type JobHandler = (data: never, now: number, until: number) => Promise<number | null>

const PAGE = 50

/** The time-out of `clock`: nobody who claimed a job lives longer, and the platform repeats a failed call a minute later. */
const LEASE_MS = MINUTE

/** What does each kind of job; read and compiled when one is due. */
export type JobHandlers = Record<string, () => Promise<JobHandler>>

const patience = [MINUTE, 10 * MINUTE]

const carryOut = async (handlers: JobHandlers, job: Job, clock: () => number, until: number) => {
  const claimed = await claim(job, clock(), LEASE_MS)
  if (!claimed) return false
  try {
    const load = handlers[claimed.kind]
    if (!load) throw new Error(`nobody knows how to do a ${claimed.kind}`)
    const handler = await load()
    await finish(claimed, await handler(claimed.data as never, clock(), until), clock())
    return true
  } catch (error) {
    console.error('a job failed and is tried again', claimed._id, error)
    await tryAgain(claimed, clock() + (patience[claimed.tries] ?? HOUR), clock())
    return false
  }
}

/** Does the jobs whose moment has come, the earliest first, each at most once; says whether all was done before `until`. */
export const runJobs = async (
  handlers: JobHandlers,
  clock: () => number,
  until: number,
): Promise<{ done: number; finished: boolean }> => {
  const seen = new Set<string>()
  let done = 0
  while (clock() < until) {
    const due = await dueJobs(clock(), PAGE)
    const fresh = due.filter(({ _id }) => !seen.has(_id))
    if (fresh.length === 0) return { done, finished: true }
    for (const job of fresh) {
      if (clock() >= until) return { done, finished: false }
      seen.add(job._id)
      if (await carryOut(handlers, job, clock, until)) done += 1
    }
    // What has fallen due meanwhile has a call of its own.
    if (due.length < PAGE) return { done, finished: true }
  }
  return { done, finished: false }
}

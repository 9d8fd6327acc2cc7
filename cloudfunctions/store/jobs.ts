import { HOUR } from '@/domain/kernel/time'
import { _, collection } from '../platform/cloud'
import { inPassing } from '../platform/patience'
import { armClock } from '../platform/wechat'
import { store } from './store'

/**
 * Something on the clock that is no matter: an import to go on with, a reminder, a summary. `plannedAt` is what was asked
 * for, `wakeAt` when the clock looks at it next (null when there is nothing more to do).
 */
export type Job = {
  _id: string
  kind: string
  data: Record<string, unknown>
  plannedAt: number
  wakeAt: number | null
  tries: number
  rev: number
}

const jobs = collection<Job>('chores')
const jobStore = store(jobs)

/** The call is on its way by then; without it the first sweep of the hour is late, and nothing is lost. */
const PATIENCE_MS = 200

/**
 * Asks for a call at the moment; whether it comes or not, the first sweep of each hour looks too, so that what is to happen
 * on the hour needs none. Never delays a tap.
 */
const armFor = async (at: number, now: number): Promise<void> => {
  if (at > now && at % HOUR === 0) return
  await inPassing(PATIENCE_MS, armClock([at], now, 'chores'))
}

/** What is to be done, and when first. */
export type Plan = { id: string; kind: string; at: number; data: Job['data'] }

const add = ({ id, kind, at, data }: Plan): Promise<boolean> =>
  jobs.insert([{ _id: id, kind, data, plannedAt: at, wakeAt: at, tries: 0, rev: 0 }])

/**
 * Plans a job, or moves the one of this id to another moment with new data. The same plan again changes nothing, also
 * when the job has been done since. `kind` needs a handler in cloudfunctions/clock/main.ts.
 */
export const plan = async (job: Plan, now: number): Promise<void> => {
  const { id, kind, at, data } = job
  if (!(await add(job))) {
    const moved = { kind, data: _.set(data), plannedAt: at, wakeAt: at, tries: 0 }
    await jobStore.changeWhere({ _id: id, plannedAt: _.neq(at) }, moved)
  }
  await armFor(at, now)
}

/** Plans those of these jobs that were never planned. One read when none is missing. */
export const planMissing = async (wanted: readonly Plan[], now: number): Promise<void> => {
  const ids = wanted.map(({ id }) => id)
  const there = await jobs.find({ where: { _id: _.in(ids) }, limit: 1000, fields: ['kind'] })
  const known = new Set(there.map(({ _id }) => _id))
  for (const job of wanted) {
    if (!known.has(job.id) && (await add(job))) await armFor(job.at, now)
  }
}

/** Nothing is to be done any more; a handler under way ends without effect on that. */
export const unplan = (id: string): Promise<number> =>
  jobStore.changeWhere({ _id: id }, { plannedAt: 0, wakeAt: _.set(null) })

/** Jobs whose moment has come, the earliest first. */
export const dueJobs = (now: number, limit: number): Promise<Job[]> =>
  jobs.find({ where: { wakeAt: _.lte(now) }, order: [['wakeAt', 'asc']], limit })

/** Takes a job for as long as a function may live, so that whoever crashes leaves it to the next. Null when somebody else has it. */
export const claim = (job: Job, now: number, leaseMs: number): Promise<Job | null> =>
  jobStore.write(job, { ...job, wakeAt: now + leaseMs })

/** What comes next for a job that was claimed; nothing when it was planned anew meanwhile. */
export const finish = async (claimed: Job, at: number | null, now: number): Promise<void> => {
  const next = { ...claimed, plannedAt: at ?? claimed.plannedAt, wakeAt: at, tries: 0 }
  if ((await jobStore.write(claimed, next)) && at !== null) await armFor(at, now)
}

/** A job that failed is tried again at the moment given. */
export const tryAgain = async (claimed: Job, at: number, now: number): Promise<void> => {
  if (await jobStore.write(claimed, { ...claimed, wakeAt: at, tries: claimed.tries + 1 })) await armFor(at, now)
}

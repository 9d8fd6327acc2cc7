import { shanghaiClock } from '@/domain/kernel/time'
import { callerOf } from '../platform/caller'
import { sleepUntil } from '../platform/sleep-until'
import { armClock } from '../platform/wechat'
import { type JobHandlers, runJobs } from '../services/jobs/run-jobs'
import { planStandingEverywhere } from '../services/jobs/standing'
import { deliverDue } from '../services/messages/deliver/deliver-due'
import { promisesOnClock } from '../services/promises/on-clock'

/** What is on the clock besides promises: kind → handler; planned with `plan` of `store/jobs.ts`. */
const handlers: JobHandlers = {
  broadcast: async () => (await import('../areas/broadcasts/on-clock')).broadcastOnClock,
  certificate: async () => (await import('../areas/staff/on-clock')).certificateOnClock,
  contentCheck: async () => (await import('../areas/cases/content/look-at-content')).lookAtContent,
  followUps: async () => (await import('../areas/follow-ups/on-clock')).followUpsOnClock,
  gaps: async () => (await import('../areas/roster/on-clock')).gapsOnClock,
  heads: async () => (await import('../areas/daily-hashes/on-clock')).dailyHashesOnClock,
  import: async () => (await import('../areas/register/on-clock')).importOnClock,
  release: async () => (await import('../areas/staff/on-clock')).releaseOnClock,
  handOn: async () => (await import('../areas/cases/hand-on')).handOnWork,
  erase: async () => (await import('../areas/privacy/on-clock')).erase,
  retention: async () => (await import('../areas/privacy/on-clock')).retain,
  // Planned by a former version; its applications are documents with promises now.
  review: async () => (await import('../services/migrations/migrations')).migrateOnClock,
  withdraw: async () => (await import('../services/messages/withdraw')).withdrawOnClock,
}

/** When what every installation does at night is looked after, should one be older than some of it. */
const isBeforeNightWork = (now: number): boolean => Math.floor(shanghaiClock(now).minute / 60) === 3

/** 70 % of the function's time-out of 60 s: "Time" in docs/architecture.md. What is left then goes to a delayed call. */
const WORK_MS = 42_000

/**
 * A delayed call comes in whole seconds, the second before the moment it was armed for. It keeps watch until then and does
 * everything due meanwhile, each at its own moment, so that a crowded second needs no instance for each.
 */
const LONGEST_WATCH_MS = 1_500

const SWEEP_MINUTES = 5

/**
 * A delayed call says what it was armed for, a timer for which moment it fires; whoever looks after the installation asks for
 * migrations (`npm run migrate`).
 */
type ClockEvent = { wakeAt?: number; about?: 'chores' | 'messages' | 'migrations'; Time?: string }

/** What a call came to: documents and jobs of which something was due, and migrations that still are. */
type Ticked = { woken: number; done: number; left?: number; cutOff?: boolean }

/**
 * Jobs and messages are looked for in the first sweep of an hour, whenever that comes: every five minutes would cost 4 % of
 * the plan each.
 */
const isFirstOfHour = (event: ClockEvent, now: number): boolean => {
  const fired = Date.parse(event.Time ?? '')
  return event.wakeAt === undefined && new Date(fired || now).getUTCMinutes() < SWEEP_MINUTES
}

const nothing = { finished: true }

const migrateUntil = async (clock: () => number, until: number) => {
  const outcome = await (await import('../services/migrations/migrations')).migrate(until)
  if (outcome.cutOff) await armClock([clock()], clock(), 'migrations')
  return outcome
}

/** The door for time: the timer every five minutes and delayed calls. Refuses callers from the app. */
export const main = async (event: ClockEvent): Promise<Ticked | { refused: true }> => {
  if (callerOf().kind === 'person') return { refused: true }
  const clock = () => Date.now()
  const begun = clock()
  const until = begun + WORK_MS
  const ahead = (event.wakeAt ?? begun) - begun
  const watch = ahead > 0 && ahead <= LONGEST_WATCH_MS ? begun + ahead : begun
  const { about } = event
  if (about === 'migrations') return { woken: 0, done: 0, ...(await migrateUntil(clock, until)) }
  const isWide = isFirstOfHour(event, begun)
  if (about) await sleepUntil(clock, watch)
  const promises = about ? { ...nothing, woken: 0 } : await promisesOnClock(clock, { watch, until })
  const isForMessages = about === 'messages' || isWide || (!about && event.wakeAt !== undefined)
  const messages = isForMessages ? await deliverDue(clock, until) : nothing
  if (isWide && isBeforeNightWork(begun)) await planStandingEverywhere(begun)
  if (isWide) await migrateUntil(clock, until)
  const jobs = about === 'chores' || isWide ? await runJobs(handlers, clock, until) : { ...nothing, done: 0 }
  if (!promises.finished) await armClock([clock()], clock())
  if (!messages.finished) await armClock([clock()], clock(), 'messages')
  if (!jobs.finished) await armClock([clock()], clock(), 'chores')
  return { woken: promises.woken, done: jobs.done }
}

import { shanghaiClock } from '@/domain/kernel/time'
import { wakeCases } from '../_areas/cases/wake'
import { callerOf } from '../_platform/caller'
import { deliverDue } from '../_platform/deliver/deliver-due'
import { type ChoreHandlers, doChores } from '../_platform/do-chores'
import { sleepUntil } from '../_platform/sleep-until'
import { planStandingEverywhere } from '../_platform/standing'
import { armClock } from '../_platform/wechat'

/** What is on the clock besides matters: kind → handler; planned with `plan` of `_platform/db/chores.ts`. */
const handlers: ChoreHandlers = {
  broadcast: async () => (await import('../_areas/broadcast/wake')).wakeBroadcast,
  certificate: async () => (await import('../_areas/staff/wake')).wakeCertificate,
  contentCheck: async () => (await import('../_areas/cases/look-at-content')).lookAtContent,
  followUps: async () => (await import('../_areas/follow-ups/wake')).wakeFollowUps,
  gaps: async () => (await import('../_areas/roster/wake')).wakeGaps,
  heads: async () => (await import('../_areas/heads/wake')).wakeHeads,
  import: async () => (await import('../_areas/register/wake')).wakeImport,
  release: async () => (await import('../_areas/staff/wake')).wakeRelease,
  review: async () => (await import('../_areas/applications/wake')).wakeReview,
  handOn: async () => (await import('../_areas/cases/hand-on')).handOnWork,
  erase: async () => (await import('../_areas/privacy/wake')).erase,
  retention: async () => (await import('../_areas/privacy/wake')).retain,
  withdraw: async () => (await import('../_platform/withdraw')).wakeWithdraw,
}

/** When what every installation does at night is looked after, should one be older than some of it. */
const isBeforeNightWork = (now: number): boolean => Math.floor(shanghaiClock(now).minute / 60) === 3

/** 70 % of the function's time-out of 60 s (design §4); what is left then goes to a delayed call. */
const WORK_MS = 42_000

/**
 * A delayed call comes in whole seconds, the second before the moment it was armed for. It keeps watch until then and does
 * everything due meanwhile, each at its own moment, so that a crowded second needs no instance for each.
 */
const LONGEST_WATCH_MS = 1_500

const SWEEP_MINUTES = 5

/** A delayed call says what it was armed for; a timer says for which moment it fires. */
type ClockEvent = { wakeAt?: number; about?: 'chores' | 'messages'; Time?: string }

/**
 * Chores and messages are looked for in the first sweep of an hour, whenever that comes: every five minutes would cost 4 % of
 * the plan each.
 */
const isFirstOfHour = (event: ClockEvent, now: number): boolean => {
  const fired = Date.parse(event.Time ?? '')
  return event.wakeAt === undefined && new Date(fired || now).getUTCMinutes() < SWEEP_MINUTES
}

const nothing = { finished: true }

/** The door for time: the timer every five minutes and delayed calls. Refuses callers from the app. */
export const main = async (event: ClockEvent): Promise<{ woken: number; done: number } | { refused: true }> => {
  if (callerOf().kind === 'person') return { refused: true }
  const clock = () => Date.now()
  const begun = clock()
  const until = begun + WORK_MS
  const ahead = (event.wakeAt ?? begun) - begun
  const watch = ahead > 0 && ahead <= LONGEST_WATCH_MS ? begun + ahead : begun
  const { about } = event
  const isWide = isFirstOfHour(event, begun)
  if (about) await sleepUntil(clock, watch)
  const cases = about ? { ...nothing, woken: 0 } : await wakeCases(clock, { watch, until })
  const isForMessages = about === 'messages' || isWide || (!about && event.wakeAt !== undefined)
  const messages = isForMessages ? await deliverDue(clock, until) : nothing
  if (isWide && isBeforeNightWork(begun)) await planStandingEverywhere(begun)
  const chores = about === 'chores' || isWide ? await doChores(handlers, clock, until) : { ...nothing, done: 0 }
  if (!cases.finished) await armClock([clock()], clock())
  if (!messages.finished) await armClock([clock()], clock(), 'messages')
  if (!chores.finished) await armClock([clock()], clock(), 'chores')
  return { woken: cases.woken, done: chores.done }
}

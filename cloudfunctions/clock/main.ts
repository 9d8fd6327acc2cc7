import { setTimeout as sleep } from 'node:timers/promises'
import { wakeCases } from '../_areas/cases/wake'
import { callerOf } from '../_platform/caller'
import { armClock } from '../_platform/wechat'

/** 70 % of the function's time-out of 60 s (design §4); what is left then goes to a delayed call. */
const WORK_MS = 42_000

/** Longest wait for the moment a delayed call was armed for; it is armed in whole seconds, the second before. */
const LONGEST_WAIT_MS = 1_500

type ClockEvent = { wakeAt?: number }

/** The door for time: the timer every five minutes and delayed calls. Refuses callers from the app. */
export const main = async (event: ClockEvent): Promise<{ woken: number } | { refused: true }> => {
  if (callerOf().kind === 'person') return { refused: true }
  const begun = Date.now()
  const wait = (event.wakeAt ?? begun) - begun
  if (wait > 0 && wait <= LONGEST_WAIT_MS) await sleep(wait)
  const { woken, finished } = await wakeCases(() => Date.now(), begun + WORK_MS)
  if (!finished) await armClock(Date.now(), Date.now())
  return { woken }
}

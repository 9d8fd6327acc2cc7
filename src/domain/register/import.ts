import { accept, type Result, refuse } from '../kernel/result'
import { DAY, MINUTE } from '../kernel/time'
import type { Figures } from './compare'
import type { Problem } from './problem'

/** Why an import ended without becoming the register. */
export type Stopped = 'discarded' | 'lapsed' | 'outdated' | 'inUse'

/** Where an import stands: has problems, waits for the go-ahead, is being stored, is in force, or was given up. */
export type ImportState = 'faulty' | 'ready' | 'writing' | 'live' | 'stopped'

/** One sheet on its way to become the register. Its id is the version of the register it becomes. */
export type Import = {
  _id: string
  rev: number
  estateId: string
  by: string
  at: number
  fileName: string
  state: ImportState
  /** The version in force when it was looked through; it may replace no other. */
  base: string | null
  /** The homes as they were looked through, and the digest that proves it; null when the sheet has problems. */
  plan: { fileId: string; digest: string } | null
  figures: Figures | null
  /** The first of them; `problemCount` tells of all. */
  problems: Problem[]
  problemCount: number
  total: number
  done: number
  stopped: Stopped | null
  endedAt: number | null
}

export type ImportRefusal = 'IMPORT_OVER' | 'IMPORT_FAULTY'

/** How many problems are kept and shown; who has put these right looks again. */
export const PROBLEMS_SHOWN = 100
/** A sheet that was looked through and left alone is forgotten after a day: by then it may be out of date. */
export const READY_LIFE = DAY
/** When the clock goes on with an import that no phone follows any more. */
export const CLOCK_TAKES_OVER = MINUTE
/** How long the docs of a version that is no longer wanted stay, for readers that still hold its name. */
export const CLEAN_AFTER = 10 * MINUTE

export const isOver = ({ state }: Pick<Import, 'state'>): boolean => state === 'live' || state === 'stopped'
export const isWriting = ({ state }: Pick<Import, 'state'>): boolean => state === 'writing'

/** Whether somebody should hear of it: it waits for a person, is under way, or ended within a day in a way nobody chose. */
export const isNews = (one: Import, now: number): boolean => {
  if (!isOver(one)) return true
  const byItself = one.stopped !== null && one.stopped !== 'discarded' && one.plan !== null
  return byItself && (one.endedAt ?? 0) > now - DAY
}

/** The go-ahead (A1). Refuses a sheet with problems and an import that was given up; one under way or in force stays as it is. */
export const begin = (one: Import): Result<Import, ImportRefusal> => {
  if (one.state === 'faulty') return refuse('IMPORT_FAULTY')
  if (one.state === 'stopped') return refuse('IMPORT_OVER')
  return accept(one.state === 'ready' ? { ...one, state: 'writing' } : one)
}

/** So many homes are stored now. */
export const advance = (one: Import, done: number): Import => ({ ...one, done: Math.min(done, one.total) })

/** It is the register now. */
export const finish = (one: Import, now: number): Import => ({ ...one, state: 'live', done: one.total, endedAt: now })

/** It will not become the register, and why. */
export const stop = (one: Import, stopped: Stopped, now: number, problems: Problem[] = []): Import => ({
  ...one,
  state: 'stopped',
  stopped,
  endedAt: now,
  ...(problems.length > 0 && { problems: problems.slice(0, PROBLEMS_SHOWN), problemCount: problems.length }),
})

/** Given up by a person. Refuses one that is over. */
export const discard = (one: Import, now: number): Result<Import, ImportRefusal> =>
  isOver(one) ? refuse('IMPORT_OVER') : accept(stop(one, 'discarded', now))

/** What the clock has to do with it: go on storing, forget a sheet nobody decided about, or remove what is not needed. */
export const tending: Record<ImportState, 'store' | 'lapse' | 'clean'> = {
  faulty: 'lapse',
  ready: 'lapse',
  writing: 'store',
  live: 'clean',
  stopped: 'clean',
}

/** The version whose docs nobody needs any more once an import is over. */
export const leftover = (one: Pick<Import, '_id' | 'state' | 'base'>): string | null =>
  one.state === 'live' ? one.base : one._id

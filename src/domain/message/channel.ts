import { MINUTE, SECOND } from '../kernel/time'
import type { Answer } from './ledger'

/**
 * The ways out of the app, in the order they are tried (G3); the inbox comes before all of them. `emergency` is the
 * robot of the emergency group, which is told itself and speaks for nobody else.
 */
export const channels = ['employee', 'subscribe', 'robot', 'emergency'] as const
export type Channel = (typeof channels)[number]

/** Our own codes beside WeChat's: it is not known whether it was done; the ledger had nothing left; a neighbour is sending. */
export const TIMED_OUT = -604102
export const NOTHING_LEFT = -43101
export const WAITS_FOR_OTHER = -43108

/**
 * What an answer means: it arrived; perhaps it did, so not here again; try here again after `afterMs`; try here once more
 * with neutral words; or the next channel. `alert`: somebody has to look after the installation. `ledger`: what becomes of
 * the one-time push. `relation`: the person is no longer bound, or has not subscribed.
 */
export type Verdict = {
  is: 'arrived' | 'perhaps' | 'again' | 'plain' | 'next'
  afterMs?: number
  alert?: true
  ledger?: Answer
  relation?: 'unbound' | 'unsubscribed'
}

const soon = 6 * SECOND
const perhaps: Verdict = { is: 'perhaps', ledger: 'doubtful' }
const wrong: Verdict = { is: 'next', ledger: 'given back', alert: true }
const busy: Verdict = { is: 'again', afterMs: soon, ledger: 'given back' }

const everywhere: Record<number, Verdict> = {
  0: { is: 'arrived', ledger: 'kept' },
  [-1]: busy,
  [TIMED_OUT]: perhaps,
  [-501001]: perhaps,
  [-501002]: perhaps,
  [-604103]: perhaps,
  45009: { ...wrong },
  45011: { ...busy, afterMs: MINUTE },
  44991: { ...busy, afterMs: MINUTE },
}

const robot: Record<number, Verdict> = { ...everywhere, 45009: { is: 'again', afterMs: MINUTE } }

/** WeChat's codes by channel (as its documents have them, or reports: docs/unverified.md); any other code counts as a fault of the installation. */
export const verdicts: Record<Channel, Record<number, Verdict>> = {
  subscribe: {
    ...everywhere,
    [NOTHING_LEFT]: { is: 'next' },
    [WAITS_FOR_OTHER]: { is: 'again', afterMs: soon },
    43101: { is: 'next', ledger: 'nothing left' },
    43108: { ...busy },
    40003: { is: 'next', ledger: 'given back' },
    45168: { is: 'plain', ledger: 'given back' },
    47003: { is: 'plain', ledger: 'given back', alert: true },
  },
  employee: {
    ...everywhere,
    40256: { is: 'next', relation: 'unbound' },
    40257: { is: 'next', relation: 'unbound' },
    50001: { is: 'next', relation: 'unsubscribed' },
    45168: { is: 'plain' },
    47003: { is: 'plain', alert: true },
  },
  robot,
  emergency: robot,
}

export const verdictOn = (channel: Channel, code: number): Verdict => verdicts[channel][code] ?? wrong

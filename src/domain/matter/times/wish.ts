import type { Policy } from '../../commitment/policy'
import type { Matter } from '../matter'

/** How far off a time may lie that somebody names, wished or proposed. */
export const isTooFar = (
  at: number,
  { now, policy }: { now: number; policy: Pick<Policy, 'longestPromiseMs'> },
): boolean => at - now > policy.longestPromiseMs

/** Why a time that was wished for cannot be taken down now (D3); null when it can, or there is none. */
export const wrongWish = (
  preferredAt: number | null,
  at: { now: number; policy: Pick<Policy, 'longestPromiseMs'> },
): 'TIME_PASSED' | 'TOO_FAR' | null => {
  if (preferredAt === null) return null
  if (preferredAt <= at.now) return 'TIME_PASSED'
  return isTooFar(preferredAt, at) ? 'TOO_FAR' : null
}

/**
 * The time that the household itself wished for what can wait, and that counts as agreed once staff accept it (D3): on the first
 * visit, still ahead, and not beyond all bounds. What staff wrote down for somebody is no word of his: it is proposed, and answered.
 */
export const wishToAgreeOn = (
  { preferredAt, channel, urgency, agreed, round }: Matter,
  at: { now: number; policy: Pick<Policy, 'longestPromiseMs'> },
): number | null => {
  const theirs = channel === 'app' && urgency === 'ordinary' && !agreed && round === 1
  return theirs && wrongWish(preferredAt, at) === null ? preferredAt : null
}

import type { Kind } from '../kinds'

/** Why somebody gives a case back: counted by these, and said in words besides where none of them fits. */
export const declineReasons = ['busy', 'noSkill', 'noTools', 'notMine', 'involved', 'unwell', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Which of them a case of a kind can be given back for. */
export const declineReasonsOf: Record<Kind, readonly DeclineReason[]> = {
  repair: ['busy', 'noSkill', 'noTools', 'unwell', 'other'],
  complaint: ['busy', 'notMine', 'involved', 'unwell', 'other'],
  suggestion: ['busy', 'notMine', 'unwell', 'other'],
  enquiry: ['busy', 'notMine', 'unwell', 'other'],
}

/** Whether a reason says enough by itself. */
export const saysEnough = (reason: DeclineReason): boolean => reason !== 'other'

/** A case that was given back: by whom, when, why. */
export type Declined = { by: string; at: number; why: DeclineReason }

export type DeclineCount = { why: DeclineReason; times: number }

/** How often cases were given back, by reason, the most first; reasons that nobody gave are left out. */
export const declinesByReason = (cases: readonly { declines: readonly Declined[] }[]): DeclineCount[] => {
  const all = cases.flatMap(({ declines }) => declines)
  return declineReasons
    .map((why) => ({ why, times: all.filter((one) => one.why === why).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
}

import type { Matter } from '../matter/matter'

/** How cases ended: by the household's word in the app, by its word on the phone, or without a word; each counts apart (C2, D8). */
export type Ends = { confirmed: number; byCall: number; unconfirmed: number }

type Ended = Pick<Matter, 'status' | 'overAt' | 'confirmedByCall'>

/** The ends of cases that were over from a moment on; withdrawn ones are none. */
export const endsSince = (over: readonly Ended[], since: number): Ends => {
  const recent = over.filter(({ overAt }) => overAt !== null && overAt >= since)
  const closed = recent.filter(({ status }) => status === 'closed')
  const byCall = closed.filter(({ confirmedByCall }) => confirmedByCall !== null).length
  return {
    confirmed: closed.length - byCall,
    byCall,
    unconfirmed: recent.filter(({ status }) => status === 'unconfirmed').length,
  }
}

import type { Duty } from '../../people/duties'
import type { Findings, Measure, Signature, Validity } from './investigation'

/** What only a complaint, a suggestion or a question has: whom it is about, and what looking into it brought to light. */
export type ConcernPart = {
  /** The member of staff it is about, who never sees anything of it (D10). */
  aboutId: string | null
  /** Whose office it is to look into what is said of a colleague, named or described, the nearest superior first. */
  superiors: Duty[]
  /** Only the receiver and managers know whose it is (D1). */
  anonymous: boolean
  /** When the result of this round was told to the household. */
  toldAt: number | null
  findings: Findings | null
  validity: Validity | null
  measures: Measure[]
  signature: Signature | null
}

export const noConcern: ConcernPart = {
  aboutId: null,
  superiors: [],
  anonymous: false,
  toldAt: null,
  findings: null,
  validity: null,
  measures: [],
  signature: null,
}

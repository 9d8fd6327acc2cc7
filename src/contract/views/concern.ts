import type { Cause, Measure, Validity } from '../../domain/matter/concern/investigation'

export type MeasureView = {
  id: string
  kind: Measure['kind']
  words: string
  person: string
  dueAt: number
  missed: boolean
  doneAt: number | null
  /** When its effect is looked at, once it is done. */
  checkAt: number | null
  /** Before that nobody may note its effect. */
  checkFrom: number | null
  effective: boolean | null
  /** What the reader may do with it now. */
  mayFinish: boolean
  mayCheck: boolean
}

/** What a complaint, suggestion or question has beyond a repair. */
export type InvestigationView = {
  /** The member of staff it is about. */
  about: string | null
  anonymous: boolean
  /** `current`: found since it was brought up or sent back last; a result rests on those alone. */
  findings: { cause: Cause; found: string; remedy: string; current: boolean } | null
  /** The result as it was told last, with the digest that a signature is under; null while another one is owed. */
  result: { words: string; digest: string } | null
  /** For staff only. */
  validity: {
    decision: Validity['decision']
    reason: string
    entryId: string
    stands: boolean
    /** Waits for the second pair of eyes, and whether the reader's are. */
    waiting: boolean
    mine: boolean
  } | null
  /** For staff only: of a valid complaint, that there is neither a measure nor a reason for none. */
  lacksMeasure: boolean
  /** For staff only: no result is told before the office has decided whether it is valid. */
  toJudge: boolean
  measures: MeasureView[]
  signature: 'none' | 'asked' | 'signed'
}

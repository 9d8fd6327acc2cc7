/** Another time that staff asked for, with its reason; the first explains (D3), a later one is the one postponement (D6). */
export type Proposal = {
  id: string
  kind: 'explanation' | 'postponement'
  /** Which promise it is about: to arrive, or to finish. */
  about: 'arrive' | 'finish'
  at: number
  by: string
  proposedAt: number
  answer: null | { agreed: boolean; at: number }
}

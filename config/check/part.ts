/** One thing that is wrong. */
export interface Finding {
  rule: string
  file: string
  text: string
}

/** What one part of the check did: a check that looked at nothing, or whose rules were not proved, proves nothing. */
export interface Part {
  rules: number
  proofs: number
  modules: number
  findings: Finding[]
}

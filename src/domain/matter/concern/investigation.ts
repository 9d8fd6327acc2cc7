/** Where the cause of a complaint lies (D7, D9). */
export const causes = ['people', 'process', 'equipment', 'contractor', 'neighbour', 'outside'] as const
export type Cause = (typeof causes)[number]

/** What the investigation of a round found; the words stand beside the entries named. */
export type Findings = { round: number; cause: Cause; causeId: string; remedyId: string }

/** Whether the company is to blame for a complaint; that it is not counts once somebody else of the office agrees. */
export const decisions = ['valid', 'invalid'] as const
export type Validity = {
  decision: (typeof decisions)[number]
  entryId: string
  by: string
  second: null | { agreed: boolean; by: string }
}

/** What is done so that it is put right, or does not come again, each with a person and a date of its own (D7). */
export const measureKinds = ['corrective', 'preventive'] as const
export type Measure = {
  id: string
  kind: (typeof measureKinds)[number]
  entryId: string
  personId: string
  /** Its own promise, and the one to look at its effect once it is done. */
  promiseId: string
  checkId: string | null
  /** Before that its effect cannot be noted; null for what was done when there was no such time. */
  checkFrom: number | null
  doneAt: number | null
  effect: null | { effective: boolean; at: number }
}

/** A signature that the office asked for (D8); `textDigest` is the salted digest of the result that was signed. */
export type Signature = { asked: boolean; signed: null | { photoId: string; textDigest: string; at: number } }

/** Who has something to do for a measure now: its person, then the receiver, who looks at the effect. */
export const atMeasures = (measures: readonly Measure[], receiverId: string | null): string[] =>
  measures
    .filter(({ effect }) => effect === null)
    .flatMap(({ doneAt, personId }) => (doneAt === null ? [personId] : receiverId === null ? [] : [receiverId]))

/** Whose a promise is that a measure runs on; undefined when it belongs to the case itself. */
export const ownerOf = (
  { measures, receiverId }: { measures: readonly Measure[]; receiverId: string | null },
  commitmentId: string,
): string | null | undefined => {
  if (measures.some(({ checkId }) => checkId === commitmentId)) return receiverId
  return measures.find(({ promiseId }) => promiseId === commitmentId)?.personId
}

/** Whether a decision on a complaint stands. */
export const isJudged = (validity: Validity | null): boolean =>
  validity !== null && (validity.decision === 'valid' || validity.second?.agreed === true)

/** How complaints are found by what was decided; `open` until it stands. */
export const standings = ['valid', 'invalid', 'open'] as const
export type JudgedAs = (typeof standings)[number]

/** Whether the office has decided on a complaint, though perhaps nobody has agreed yet; until then no result is told (D9). */
export const isDecided = (validity: Validity | null): boolean => isJudged(validity) || awaitsSecond(validity)

/** A decision that waits for the second pair of eyes. */
export const awaitsSecond = (validity: Validity | null): boolean =>
  validity !== null && validity.decision === 'invalid' && validity.second === null

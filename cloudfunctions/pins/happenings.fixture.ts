import type { Rule, StepName } from '../../src/domain/commitment/commitment'
import type { Happening } from '../../src/domain/matter/entry'

type What = Happening['what']
type Of<W extends What> = Extract<Happening, { what: W }>

const digest = 'd'
const photos = ['f1']
const personId = 'colleague'

const rules: Rule[] = ['respond', 'arrive', 'handle', 'feedback', 'finish', 'confirm', 'consent', 'step']
const steps: StepName[] = ['warn', 'remind', 'miss', 'escalate']
const ofEachStep = <W extends 'promiseStepped' | 'stepSkipped'>(what: W) =>
  rules.flatMap((rule) => steps.map((step) => ({ what, commitmentId: 'c1', rule, step })))

/** Something of everything that can happen to a case; does not compile when something is missing. */
export const examples: { [W in What]: Of<W>[] } = {
  caseFiled: [{ what: 'caseFiled', channel: 'app', digest, photos, voice: null }],
  caseDispatched: [{ what: 'caseDispatched', personId, why: null, digest: null }],
  nobodyOnDuty: [{ what: 'nobodyOnDuty' }],
  caseAccepted: [{ what: 'caseAccepted' }],
  caseDeclined: [{ what: 'caseDeclined', because: 'busy', digest: null }],
  colleagueReleased: [{ what: 'colleagueReleased', personId }],
  timeProposed: [{ what: 'timeProposed', proposalId: 'p1', digest }],
  timeAgreed: [{ what: 'timeAgreed', proposalId: 'p1' }],
  timeRefused: [{ what: 'timeRefused', proposalId: 'p1' }],
  datePromised: [{ what: 'datePromised', dueAt: 0, digest: null }],
  longerAsked: [{ what: 'longerAsked', days: 10, digest }],
  longerAgreed: [{ what: 'longerAgreed', dueAt: 0 }],
  longerRefused: [{ what: 'longerRefused', days: 10 }],
  arrived: [
    { what: 'arrived', evidence: { kind: 'photo', photoId: 'f1', metres: 3 } },
    { what: 'arrived', evidence: { kind: 'resident' } },
  ],
  workCompleted: [{ what: 'workCompleted', digest: null, photos }],
  caseConfirmed: [{ what: 'caseConfirmed', rating: 5, digest: null, photos: [], textDigest: null }],
  caseSentBack: [{ what: 'caseSentBack', digest, photos: [] }],
  caseCancelled: [{ what: 'caseCancelled', digest }],
  callNoted: [{ what: 'callNoted', result: 'noAnswer', digest: null }],
  confirmedByCall: [{ what: 'confirmedByCall', digest: null }],
  closedUnconfirmed: [{ what: 'closedUnconfirmed', digest }],
  caseReopened: [{ what: 'caseReopened', digest, followUpId: null }],
  followedUp: [{ what: 'followedUp', followUpId: 'u1', result: 'reached', rating: 5, digest: null }],
  caseHandedOn: [{ what: 'caseHandedOn', personId }],
  personDescribed: [{ what: 'personDescribed', digest }],
  colleagueNamed: [{ what: 'colleagueNamed', personId, digest }],
  receiverChanged: [{ what: 'receiverChanged', personId, digest }],
  progressNoted: [{ what: 'progressNoted', digest }],
  causeFound: [{ what: 'causeFound', cause: 'people', digest }],
  remedyChosen: [{ what: 'remedyChosen', digest }],
  resultTold: [{ what: 'resultTold', digest, photos }],
  signatureAsked: [{ what: 'signatureAsked' }],
  validityJudged: [
    { what: 'validityJudged', decision: 'valid', digest },
    { what: 'validityJudged', decision: 'invalid', digest },
  ],
  validityConfirmed: [{ what: 'validityConfirmed', agreed: true }],
  measureAdded: [{ what: 'measureAdded', measureId: 'm1', kind: 'corrective', personId, dueAt: 0, digest }],
  measureWaived: [{ what: 'measureWaived', digest }],
  measureFinished: [{ what: 'measureFinished', measureId: 'm1', digest: null }],
  measureChecked: [{ what: 'measureChecked', measureId: 'm1', effective: true, digest: null }],
  contentHeld: [{ what: 'contentHeld', about: 'e1' }],
  contentReviewed: [{ what: 'contentReviewed', about: 'e1', show: true }],
  surveyed: [{ what: 'surveyed', digest, photos }],
  planProposed: [{ what: 'planProposed', planId: 'q1', digest, itemsDigest: digest, paidFen: 5_000 }],
  planAgreed: [{ what: 'planAgreed', planId: 'q1', digest: null }],
  planRefused: [{ what: 'planRefused', planId: 'q1', digest: null }],
  workLogged: [{ what: 'workLogged', workId: 'w1', personId, digest, itemsDigest: digest, corrects: null }],
  photosAdded: [{ what: 'photosAdded', purpose: 'after', photos }],
  helperAdded: [{ what: 'helperAdded', personId }],
  helperRemoved: [{ what: 'helperRemoved', personId }],
  majorMarked: [{ what: 'majorMarked', major: 'flood', digest: null }],
  promiseStepped: ofEachStep('promiseStepped'),
  stepSkipped: ofEachStep('stepSkipped'),
}

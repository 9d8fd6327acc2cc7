import type { Audience, Rule, StepName } from '../commitment/commitment'
import type { Entry } from '../matter/entry'
import { isWatchable } from '../matter/kinds'
import type { PickEach } from '../matter/matter'
import { helpersOf } from '../matter/parts'
import type { CaseMessageKind } from './kinds'
import type { Tell } from './outbox'

/** One message that an entry gives rise to, and which audiences it is for. */
type MessageTo = { kind: CaseMessageKind; to: Audience[] }

const unanswered: Partial<Record<Rule, Partial<Record<StepName, CaseMessageKind>>>> = {
  confirm: { miss: 'callTask' },
  consent: { remind: 'planReminder', miss: 'planCallTask' },
}

const stepped = (entry: Extract<Entry, { what: 'promiseStepped' }>, to: Audience[]): MessageTo[] => {
  const kind: Record<typeof entry.step, CaseMessageKind> = {
    warn: 'dueSoon',
    remind: 'confirmReminder',
    miss: 'missed',
    escalate: 'escalated',
    ...unanswered[entry.rule],
  }
  return [{ kind: kind[entry.step], to }]
}

/** Who must hear of an entry (G1, C3, D8). `stepTo` names the audience of a step by the clock. */
const toldBy = (entry: Entry, stepTo: Audience[]): MessageTo[] => {
  switch (entry.what) {
    case 'caseFiled':
    case 'caseHandedOn':
      return [{ kind: 'received', to: ['resident'] }]
    case 'caseDispatched':
      return [
        { kind: 'assigned', to: ['assignee'] },
        { kind: 'dispatched', to: ['resident'] },
      ]
    case 'nobodyOnDuty':
      return [{ kind: 'nobodyOnDuty', to: ['manager', 'desk'] }]
    case 'caseAccepted':
      return [{ kind: 'accepted', to: ['resident'] }]
    case 'timeProposed':
      return [{ kind: 'timeProposed', to: ['resident'] }]
    case 'timeAgreed':
      return [{ kind: 'timeAgreed', to: ['assignee', 'helper'] }]
    case 'timeRefused':
      return [{ kind: 'timeRefused', to: ['assignee', 'desk'] }]
    case 'datePromised':
      return [{ kind: 'datePromised', to: ['resident'] }]
    case 'longerAsked':
      return [{ kind: 'longerWanted', to: ['manager'] }]
    case 'longerAgreed':
      return [
        { kind: 'datePromised', to: ['resident'] },
        { kind: 'longerAnswered', to: ['assignee'] },
      ]
    case 'longerRefused':
      return [{ kind: 'longerAnswered', to: ['assignee'] }]
    case 'arrived':
      return entry.evidence.kind === 'resident' ? [] : [{ kind: 'arrived', to: ['resident'] }]
    case 'progressNoted':
      return [{ kind: 'progressNoted', to: ['resident'] }]
    case 'resultTold':
      return [{ kind: 'resultTold', to: ['resident'] }]
    case 'receiverChanged':
      return [
        { kind: 'receiverNow', to: ['receiver'] },
        { kind: 'receiverChanged', to: ['resident'] },
      ]
    case 'validityJudged':
      return entry.decision === 'invalid' ? [{ kind: 'judgementWanted', to: ['supervisor', 'manager'] }] : []
    case 'measureAdded':
      return [{ kind: 'measureGiven', to: ['assignee'] }]
    case 'measureFinished':
      return [{ kind: 'effectWanted', to: ['receiver'] }]
    case 'workCompleted':
      return [{ kind: 'confirmWanted', to: ['resident'] }]
    case 'caseConfirmed':
      return [
        { kind: 'confirmed', to: ['assignee', 'helper', 'receiver'] },
        { kind: 'watchedOver', to: ['watchers'] },
      ]
    case 'caseSentBack':
      return [{ kind: 'sentBack', to: ['helper', 'receiver', 'supervisor'] }]
    case 'caseCancelled':
      return [
        { kind: 'cancelled', to: ['assignee', 'helper', 'receiver'] },
        { kind: 'watchedDropped', to: ['watchers'] },
      ]
    case 'confirmedByCall':
      return [
        { kind: 'confirmedByCall', to: ['resident'] },
        { kind: 'confirmed', to: ['assignee', 'helper', 'receiver'] },
        { kind: 'watchedOver', to: ['watchers'] },
      ]
    case 'closedUnconfirmed':
      return [
        { kind: 'closedUnconfirmed', to: ['resident', 'receiver'] },
        { kind: 'watchedOver', to: ['watchers'] },
      ]
    case 'caseReopened':
      return [{ kind: 'reopened', to: ['helper', 'receiver', 'supervisor'] }]
    case 'planProposed':
      return [{ kind: 'planProposed', to: ['resident'] }]
    case 'planAgreed':
      return [{ kind: 'planAgreed', to: ['assignee', 'helper'] }]
    case 'planRefused':
      return [{ kind: 'planRefused', to: ['assignee', 'helper', 'desk'] }]
    case 'helperAdded':
      return [{ kind: 'helpWanted', to: ['helper'] }]
    case 'helperRemoved':
      return [{ kind: 'helpOver', to: ['helper'] }]
    case 'majorMarked':
      return [{ kind: 'majorFault', to: ['emergency', 'supervisor', 'manager'] }]
    case 'contentHeld':
      return [{ kind: 'contentHeld', to: ['desk'] }]
    case 'promiseStepped':
      return stepped(entry, stepTo)
    case 'callNoted':
    case 'followedUp':
    case 'caseDeclined':
    case 'colleagueReleased':
    case 'contentReviewed':
    case 'surveyed':
    case 'workLogged':
    case 'photosAdded':
    case 'personDescribed':
    case 'colleagueNamed':
    case 'causeFound':
    case 'remedyChosen':
    case 'signatureAsked':
    case 'validityConfirmed':
    case 'measureChecked':
    case 'measureWaived':
    case 'stepSkipped':
      return []
  }
}

type Concerned = PickEach<'residentId' | 'filedBy' | 'assigneeId' | 'receiverId' | 'helpers' | 'kind' | 'place'>

/**
 * What is to be told because of an entry. People the case itself names are fixed at once; offices (`personId` null) are
 * looked up when it is told.
 */
export const tellFor = (entry: Entry, people: Concerned, stepTo: Audience[] = []): Tell[] => {
  const named: Partial<Record<Audience, (string | null)[]>> = {
    resident: [...new Set([people.residentId ?? people.filedBy, people.filedBy])],
    assignee: [people.assigneeId],
    // Whoever was called in, or is let go, hears of it alone; of everything else all who help.
    helper: entry.what === 'helperAdded' || entry.what === 'helperRemoved' ? [entry.personId] : helpersOf(people),
    receiver: [people.receiverId],
  }
  const isHeard = (audience: Audience) => audience !== 'watchers' || isWatchable(people)
  return toldBy(entry, stepTo).flatMap(({ kind, to }) =>
    to.filter(isHeard).flatMap((audience) =>
      (named[audience] ?? [null]).map((personId): Tell => {
        // An unassigned case still reaches somebody: what was meant for its person goes to the desk.
        const reach: Audience = audience in named && personId === null ? 'desk' : audience
        return { entryId: entry.id, kind, to: reach, personId, since: entry.at }
      }),
    ),
  )
}

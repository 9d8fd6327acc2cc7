/** What is told of a case. */
export const caseMessageKinds = [
  'received',
  'dispatched',
  'accepted',
  'timeProposed',
  'arrived',
  'datePromised',
  'planProposed',
  'planReminder',
  'progressNoted',
  'resultTold',
  'receiverChanged',
  'confirmWanted',
  'confirmReminder',
  'assigned',
  'timeAgreed',
  'timeRefused',
  'longerAnswered',
  'planAgreed',
  'planRefused',
  'helpWanted',
  'helpOver',
  'confirmed',
  'sentBack',
  'cancelled',
  'confirmedByCall',
  'closedUnconfirmed',
  'reopened',
  'nobodyOnDuty',
  'majorFault',
  'longerWanted',
  'receiverNow',
  'judgementWanted',
  'measureGiven',
  'effectWanted',
  'contentHeld',
  'dueSoon',
  'missed',
  'escalated',
  'callTask',
  'planCallTask',
  'watchedOver',
  'watchedDropped',
] as const
export type CaseMessageKind = (typeof caseMessageKinds)[number]

/** What the office is told of an application to join a home. */
export const applicationMessageKinds = [
  'applicationFiled',
  'applicationDueSoon',
  'applicationMissed',
  'applicationEscalated',
] as const
export type ApplicationMessageKind = (typeof applicationMessageKinds)[number]

/** What documents with promises tell, of whichever kind they are. */
export type MessageKind = CaseMessageKind | ApplicationMessageKind

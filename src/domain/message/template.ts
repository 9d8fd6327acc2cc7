import type { MessageKind } from './kinds'

/** The subscription templates that the product asks for, by what they are about (G1). */
export const templateKeys = ['progress', 'confirm', 'work', 'alert', 'notice'] as const
export type TemplateKey = (typeof templateKeys)[number]

/** Which template carries which kind of message; `notice` carries broadcasts. */
export const templateOf: Record<MessageKind, TemplateKey> = {
  received: 'progress',
  dispatched: 'progress',
  accepted: 'progress',
  timeProposed: 'progress',
  arrived: 'progress',
  datePromised: 'progress',
  planProposed: 'progress',
  planReminder: 'progress',
  progressNoted: 'progress',
  receiverChanged: 'progress',
  resultTold: 'confirm',
  confirmWanted: 'confirm',
  confirmReminder: 'confirm',
  assigned: 'work',
  timeAgreed: 'work',
  timeRefused: 'work',
  longerAnswered: 'work',
  planAgreed: 'work',
  planRefused: 'work',
  helpWanted: 'work',
  helpOver: 'work',
  confirmed: 'work',
  sentBack: 'work',
  cancelled: 'work',
  confirmedByCall: 'confirm',
  closedUnconfirmed: 'confirm',
  reopened: 'work',
  majorFault: 'alert',
  nobodyOnDuty: 'alert',
  longerWanted: 'alert',
  receiverNow: 'work',
  judgementWanted: 'alert',
  measureGiven: 'work',
  effectWanted: 'work',
  contentHeld: 'alert',
  dueSoon: 'alert',
  missed: 'alert',
  escalated: 'alert',
  callTask: 'alert',
  planCallTask: 'alert',
  watchedOver: 'progress',
  watchedDropped: 'progress',
  applicationFiled: 'work',
  applicationDueSoon: 'alert',
  applicationMissed: 'alert',
  applicationEscalated: 'alert',
}

/** The templates that staff or residents are asked for; WeChat takes three at a time on any phone. */
export const templatesFor = (isStaff: boolean): TemplateKey[] => [
  ...(isStaff ? (['work', 'alert'] as const) : (['progress', 'confirm'] as const)),
  'notice',
]

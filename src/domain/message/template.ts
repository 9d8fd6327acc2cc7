import type { MessageKind } from './tell'

/** The subscription templates that the product asks for, by what they are about (G1). */
export const templateKeys = ['progress', 'confirm', 'work', 'alert'] as const
export type TemplateKey = (typeof templateKeys)[number]

/** Which template carries which kind of message. */
export const templateOf: Record<MessageKind, TemplateKey> = {
  received: 'progress',
  dispatched: 'progress',
  accepted: 'progress',
  timeProposed: 'progress',
  arrived: 'progress',
  datePromised: 'progress',
  confirmWanted: 'confirm',
  confirmReminder: 'confirm',
  assigned: 'work',
  timeAgreed: 'work',
  timeRefused: 'work',
  longerAnswered: 'work',
  confirmed: 'work',
  sentBack: 'work',
  cancelled: 'work',
  nobodyOnDuty: 'alert',
  longerWanted: 'alert',
  dueSoon: 'alert',
  missed: 'alert',
  escalated: 'alert',
  callTask: 'alert',
}

/** Cuts a text to what a WeChat `thing` field takes: 20 characters by code point, no line breaks, never empty. */
export const thing = (words: string): string => {
  const points = [...words.replace(/\s+/g, ' ').trim()]
  if (points.length === 0) return '—'
  return points.length > 20 ? `${points.slice(0, 19).join('')}…` : points.join('')
}

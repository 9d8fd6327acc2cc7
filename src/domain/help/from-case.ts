import type { Kind } from '../matter/kinds'

const mobile = /1[3-9]\d(?:[ -]?\d{4}){2}/g

/** A text without the people, homes and mobile numbers of the case it comes from; `instead` stands in their place. */
export const withoutPersons = (text: string, names: readonly string[], instead: string): string =>
  [...names]
    .filter((name) => name.trim().length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.split(name).join(instead), text.replace(mobile, instead))

type EntryWords = { what: string; words: string | null }
type Answered = { kind: Kind; timeline: readonly EntryWords[] }

/** What the office told last, as far as it can still be read. */
export const lastAnswer = (timeline: readonly EntryWords[]): string | null =>
  timeline.reduce((last: string | null, { what, words }) => (what === 'resultTold' ? words : last), null)

/** A question that was answered: others may have the same. */
export const isAnswered = ({ kind, timeline }: Answered): boolean => kind === 'enquiry' && lastAnswer(timeline) !== null

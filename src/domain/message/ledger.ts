import { DAY, MINUTE, SECOND } from '../kernel/time'

/**
 * Something that is known of a person's one-time pushes (G2). WeChat's own events are the truth: `allowed`, `turnedOff`,
 * `used`. `reported` is what the phone says, a hint until the event comes; `taken` is what we sent, `sure` when WeChat said
 * that it took it. `at` in epoch milliseconds of whoever says so.
 */
export type Fact = { id: string; template: string; at: number } & (
  | { what: 'allowed' | 'turnedOff' | 'used' | 'reported' }
  | { what: 'taken'; sure: boolean }
)

/** How WeChat and we stand over pushes to one WeChat user; changes in one conditional write on `{_id, rev}`. */
export type Ledger = {
  /** The openid. */
  _id: string
  rev: number
  /** What was left of each template at `since`; facts from before are settled in it and count no more. */
  base: Record<string, number>
  since: number
  facts: Fact[]
  /** WeChat's events do arrive here, so a hint or a doubtful push that none of them confirms was none. */
  heard: boolean
  /** Templates of employee messages that the person takes (用工关系); null while not bound. */
  employee: string[] | null
  /** One send at a time: who sends to this person, and until when nobody else does. */
  busy: { by: string; until: number }
}

export const emptyLedger = (openid: string): Ledger => ({
  _id: openid,
  rev: 0,
  base: {},
  since: 0,
  facts: [],
  heard: false,
  employee: null,
  busy: { by: '', until: 0 },
})

/** How far a report and WeChat's event of the same tap, or a push and its event, lie apart at most. */
export const PAIRING_MS = 10 * MINUTE
const KEPT_MS = DAY

type Taken = Extract<Fact, { what: 'taken' }>
type Move = { fact: Fact; by: 1 | -1 }

const near = (a: Fact, b: Fact): boolean => Math.abs(a.at - b.at) <= PAIRING_MS

/** Takes the first that lies near out of `pool`; answers whether there was one. */
const pairOff = <T extends Fact>(pool: T[], fact: Fact, also: (other: T) => boolean = () => true): boolean => {
  const at = pool.findIndex((other) => near(other, fact) && also(other))
  if (at >= 0) pool.splice(at, 1)
  return at >= 0
}

/** Each push counts once, whether we, WeChat or both say so; when WeChat's event is missing, what is certain counts. */
const uses = (facts: Fact[], isOpen: (fact: Fact) => boolean): Move[] => {
  const events = facts.filter(({ what }) => what === 'used')
  const taken = facts.filter((fact): fact is Taken => fact.what === 'taken')
  for (const event of events) pairOff(taken, event, ({ sure }) => sure) || pairOff(taken, event)
  return [...events, ...taken.filter((each) => each.sure || isOpen(each))].map((fact) => ({ fact, by: -1 }))
}

const allowances = (facts: Fact[], isOpen: (fact: Fact) => boolean): Move[] => {
  const allowed = facts.filter(({ what }) => what === 'allowed')
  const unpaired = [...allowed]
  const hints = facts.filter((fact) => fact.what === 'reported' && !pairOff(unpaired, fact) && isOpen(fact))
  return [...allowed, ...hints].map((fact) => ({ fact, by: 1 }))
}

/** WeChat tells whole seconds, the phone and we milliseconds. */
const second = (at: number): number => Math.floor(at / SECOND)
const isOurs = ({ what }: Fact): boolean => what === 'reported' || what === 'taken'

/** What is left at the end of these facts. Of WeChat's news those of the second of an end count as later than it. */
const count = (start: number, facts: Fact[], heard: boolean, now: number): number => {
  const sorted = [...facts].sort((a, b) => a.at - b.at)
  const end = sorted.filter(({ what }) => what === 'turnedOff').at(-1)?.at ?? null
  const isLater = (fact: Fact) => end === null || (isOurs(fact) ? fact.at > end : second(fact.at) >= second(end))
  const isOpen = (fact: Fact) => !heard || now - fact.at <= PAIRING_MS
  const moves = [...allowances(sorted, isOpen), ...uses(sorted, isOpen)].filter(({ fact }) => isLater(fact))
  const inOrder = moves.sort((a, b) => a.fact.at - b.fact.at)
  return inOrder.reduce((left, { by }) => Math.max(0, left + by), end === null ? start : 0)
}

/** How many more pushes of a template WeChat will take, as far as is known. */
export const left = (ledger: Ledger, template: string, now: number): number => {
  const facts = ledger.facts.filter((fact) => fact.template === template)
  return count(ledger.base[template] ?? 0, facts, ledger.heard, now)
}

/**
 * Settles what lies a day back in `base`, up to a pause in which nothing of one tap or push can lie on both sides; from then
 * on a repeat of it is too old to count.
 */
const settle = (ledger: Ledger, now: number): Ledger => {
  const sorted = [...ledger.facts].sort((a, b) => a.at - b.at)
  const ends = sorted.map(({ at }, i) => ({ at, pause: (sorted[i + 1]?.at ?? now) - at }))
  const end = ends.filter(({ at, pause }) => pause > PAIRING_MS && at < now - KEPT_MS).at(-1)
  if (!end) return ledger
  const old = { ...ledger, facts: sorted.filter(({ at }) => at <= end.at) }
  const templates = [...new Set([...Object.keys(ledger.base), ...old.facts.map(({ template }) => template)])]
  const base = Object.fromEntries(templates.map((template) => [template, left(old, template, now)]))
  return { ...ledger, base, since: end.at + 1, facts: sorted.filter(({ at }) => at > end.at) }
}

/** So many hints of a phone are believed for one template before WeChat has said a word. */
export const MOST_HINTS = 20

const isHintTooMany = ({ facts }: Ledger, { what, template }: Fact): boolean =>
  what === 'reported' &&
  facts.filter((known) => known.what === 'reported' && known.template === template).length >= MOST_HINTS

/** Adds what is new; a fact that is known already, or older than what is settled, or one hint more than is
 * believed, changes nothing. */
export const note = (ledger: Ledger, facts: Fact[], now: number): Ledger => {
  const once = [...new Map(facts.map((fact) => [fact.id, fact])).values()]
  const fresh = once.filter(
    (fact) =>
      fact.at >= ledger.since && !ledger.facts.some((known) => known.id === fact.id) && !isHintTooMany(ledger, fact),
  )
  if (fresh.length === 0) return ledger
  const heard = ledger.heard || fresh.some(({ what }) => what !== 'reported' && what !== 'taken')
  return settle({ ...ledger, heard, facts: [...ledger.facts, ...fresh] }, now)
}

/** How long one sender has a person to himself; longer than a push may take. */
const BUSY_MS = 4 * SECOND

export type Take = { id: string; template: string; by: string; now: number }

/**
 * Takes one push out, for the message `id`: a `taken` that counts as doubtful until WeChat has answered. Null when none is
 * left, when this message took one already, or `busy` while somebody else sends to the person.
 */
export const take = (ledger: Ledger, { id, template, by, now }: Take): Ledger | 'busy' | null => {
  if (ledger.facts.some((fact) => fact.id === id) || left(ledger, template, now) === 0) return null
  if (ledger.busy.by !== by && ledger.busy.until > now) return 'busy'
  const taken = note(ledger, [{ id, template, at: now, what: 'taken', sure: true }], now)
  return { ...taken, busy: { by, until: now + BUSY_MS } }
}

/** What WeChat's answer means for what was taken: it keeps it, gives it back, leaves it in doubt, or says nothing is left. */
export type Answer = 'kept' | 'given back' | 'doubtful' | 'nothing left'

/** Enters the answer to the push `id`. "Nothing left" ends only what was known before the push was made. */
export const answered = (ledger: Ledger, id: string, answer: Answer, now: number): Ledger => {
  const taken = ledger.facts.find((fact) => fact.id === id && fact.what === 'taken')
  if (!taken || answer === 'kept') return ledger
  const others = ledger.facts.filter((fact) => fact.id !== id)
  if (answer === 'doubtful') return { ...ledger, facts: [...others, { ...taken, what: 'taken', sure: false }] }
  const without = { ...ledger, facts: others }
  if (answer === 'given back') return without
  const { template, at } = taken
  const ended = note(without, [{ id: `${id}:end`, template, at, what: 'turnedOff' }], now)
  return { ...ended, heard: ledger.heard }
}

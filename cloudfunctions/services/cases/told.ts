import { casePage, watchedPage } from '@/contract/pages'
import { common } from '@/copy/common'
import { groupSummary, groupWords, inboxText, type MessageFacts, templateData } from '@/copy/messages/messages'
import type { Audience, Rule } from '@/domain/commitment/commitment'
import { capacitiesOn, isForFew, isHousehold, knowsWhose } from '@/domain/matter/capacity'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'
import { aboutOf, concernOf, workOf } from '@/domain/matter/parts'
import { feedbackOwed } from '@/domain/matter/times/finish'
import { type CaseMessageKind, wayOf } from '@/domain/message/kinds'
import type { Tell } from '@/domain/message/outbox'
import type { Person } from '@/domain/people/person'
import { planToAnswer } from '@/domain/work/quotation'
import type { Unheard, Wording } from '../promises/plug'

/** Who was really told of the miss that comes before an escalation; an outage may have skipped it. */
const knownTo = (matter: Matter, entry: Entry): Audience[] => {
  if (entry.what !== 'promiseStepped' || entry.step !== 'escalate') return []
  const misses = matter.history.filter(
    (e) => e.what === 'promiseStepped' && e.step === 'miss' && e.commitmentId === entry.commitmentId,
  )
  return misses.flatMap(({ id }) => matter.heard[id] ?? [])
}

/** The agreed time, unless it was over when this happened: a new engineer then comes at once. */
const stillAgreed = ({ agreed }: Matter, { at }: Entry): number | null => (agreed && agreed.at > at ? agreed.at : null)

/** To come is promised by these. */
const coming: readonly Rule[] = ['respond', 'handle', 'arrive']

/** What an entry says is due: a step of its own promise, a date of its own, a measure that is to be looked at, else that somebody comes. */
const dueOf = (matter: Matter, entry: Entry): { rule: Rule | null; dueAt: number | null } => {
  if ('dueAt' in entry) return { rule: null, dueAt: entry.dueAt }
  const checkId =
    entry.what === 'measureFinished'
      ? concernOf(matter).measures.find(({ id }) => id === entry.measureId)?.checkId
      : undefined
  const id = 'commitmentId' in entry ? entry.commitmentId : checkId
  const promise = matter.commitments.find((c) => (id ? c.id === id : !c.ended && coming.includes(c.rule)))
  return { rule: promise?.rule ?? null, dueAt: promise?.dueAt ?? null }
}

const factsOf = (matter: Matter, tell: Tell, people: readonly Person[]): MessageFacts => {
  const entry = matter.history.find((e) => e.id === tell.entryId) as Entry
  const work = workOf(matter)
  const about = 'personId' in entry ? entry.personId : matter.assigneeId
  const proposal =
    'proposalId' in entry ? matter.proposals.find((p) => p.id === entry.proposalId) : matter.proposals.at(-1)
  return {
    number: matter.number,
    homeLabel: matter.homeLabel,
    kind: matter.kind,
    place: matter.place,
    category: matter.category,
    personName: people.find((p) => p._id === about)?.name ?? null,
    ...dueOf(matter, entry),
    resultBy: feedbackOwed(matter)?.dueAt ?? null,
    proposedAt: 'proposalId' in entry ? (proposal?.at ?? null) : stillAgreed(matter, entry),
    rating: matter.rating,
    fen: ('planId' in entry ? work.plans.find(({ id }) => id === entry.planId) : planToAnswer(work))?.paidFen ?? null,
    major: work.major?.kind ?? null,
    knownTo: knownTo(matter, entry),
    at: entry.at,
  }
}

/** Who has left the home hears no more of what happens there (A3), and nobody of what is said about himself (D10). */
export const concerned = (people: readonly Person[], matter: Matter, { to }: Tell, now: number): readonly Person[] =>
  people.filter((person) =>
    to === 'resident' ? isHousehold(capacitiesOn(person, matter, now)) : person._id !== aboutOf(matter),
  )

/** An anonymous complaint keeps its home to itself. */
const discreet = (facts: MessageFacts, matter: Matter, person: Person | null, now: number): MessageFacts =>
  knowsWhose(matter, person ? capacitiesOn(person, matter, now) : [])
    ? facts
    : { ...facts, homeLabel: common.anonymous }

/** A case tells in no other words. */
const kindOf = ({ kind }: Tell) => kind as CaseMessageKind

/** Whom a complaint is about may read the group, too: not even its number is said there (D10). */
const inGroup = (matter: Matter, kind: CaseMessageKind, facts: MessageFacts): string => {
  const { aboutId, superiors } = concernOf(matter)
  return aboutId === null && superiors.length === 0 ? groupWords(kind, facts) : groupSummary(1)
}

/** What a message about a case says to one person, or with null to the emergency group. */
export const caseMessage = (
  matter: Matter,
  tell: Tell,
  person: Person | null,
  people: readonly Person[],
  now: number,
): Wording => {
  const kind = kindOf(tell)
  const known = discreet(factsOf(matter, tell, people), matter, person, now)
  // Whoever only follows a public area learns neither its number nor its page.
  const outside = tell.to === 'watchers'
  const facts = outside ? { ...known, number: '-', homeLabel: '' } : known
  return {
    as: tell.to === 'resident' || outside ? 'resident' : 'staff',
    ...inboxText(kind, facts),
    ...(outside ? { caseId: null, page: watchedPage } : { caseId: matter._id, page: casePage(matter._id) }),
    card: { template: wayOf[kind].template, data: templateData(kind, facts), group: inGroup(matter, kind, facts) },
  }
}

/** Read by whoever is left, here or elsewhere: of a case that not all of them may know of it says nothing (D1, D10). */
export const unheardCase = (matter: Matter, tell: Tell, people: readonly Person[]): Unheard | null => {
  if (tell.to === 'resident' || tell.to === 'watchers') return null
  if (isForFew(matter)) return { caseId: null, title: common.discreet, page: null }
  const { title } = inboxText(kindOf(tell), factsOf(matter, tell, people))
  return { caseId: matter._id, title, page: casePage(matter._id) }
}

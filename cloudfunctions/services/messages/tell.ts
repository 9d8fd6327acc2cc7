import { casePage, watchedPage } from '@/contract/pages'
import { common } from '@/copy/common'
import { groupSummary, groupWords, inboxText, type MessageFacts, templateData } from '@/copy/messages/messages'
import type { Audience } from '@/domain/commitment/commitment'
import { capacitiesOn, isForFew, isHousehold, knowsWhose } from '@/domain/matter/capacity'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'
import { told } from '@/domain/matter/on-clock'
import { aboutOf, concernOf, workOf } from '@/domain/matter/parts'
import type { Tell } from '@/domain/message/outbox'
import { EMERGENCY, officeDuties, reach } from '@/domain/message/reach'
import { templateOf } from '@/domain/message/template'
import { homesOf, type Person } from '@/domain/people/person'
import { planToAnswer } from '@/domain/work/quotation'
import { unawaited } from '../../platform/unawaited'
import { matterStore } from '../../store/cases/matters'
import { watchersOf } from '../../store/cases/watches'
import { peopleByIds, recipients } from '../../store/people/people'
import { peopleOfIds } from '../people/names'
import { type ChannelState, channelStateOf, type OutgoingMessage } from './deliver/add-to-inboxes'
import { sendInPassing, sendMessages } from './deliver/send-messages'
import { listUnaddressed, type Unaddressed } from './list-unaddressed'

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

const factsOf = (matter: Matter, tell: Tell, people: readonly Person[]): MessageFacts => {
  const entry = matter.history.find((e) => e.id === tell.entryId) as Entry
  const work = workOf(matter)
  const about = 'personId' in entry ? entry.personId : matter.assigneeId
  const running =
    'commitmentId' in entry
      ? matter.commitments.find((c) => c.id === entry.commitmentId)
      : matter.commitments.find((c) => !c.ended)
  const proposal =
    'proposalId' in entry ? matter.proposals.find((p) => p.id === entry.proposalId) : matter.proposals.at(-1)
  return {
    number: matter.number,
    homeLabel: matter.homeLabel,
    kind: matter.kind,
    place: matter.place,
    category: matter.category,
    personName: people.find((p) => p._id === about)?.name ?? null,
    rule: running?.rule ?? null,
    dueAt: running?.dueAt ?? null,
    proposedAt: 'proposalId' in entry ? (proposal?.at ?? null) : stillAgreed(matter, entry),
    rating: matter.rating,
    fen: ('planId' in entry ? work.plans.find(({ id }) => id === entry.planId) : planToAnswer(work))?.paidFen ?? null,
    major: work.major?.kind ?? null,
    knownTo: knownTo(matter, entry),
    at: entry.at,
  }
}

/** Who has left the home hears no more of what happens there (A3), and nobody of what is said about himself (D10). */
const concerned = (people: readonly Person[], matter: Matter, { to }: Tell, now: number): readonly Person[] =>
  people.filter((person) =>
    to === 'resident' ? isHousehold(capacitiesOn(person, matter, now)) : person._id !== aboutOf(matter),
  )

/** An anonymous complaint keeps its home to itself. */
const discreet = (facts: MessageFacts, matter: Matter, person: Person | null, now: number): MessageFacts =>
  knowsWhose(matter, person ? capacitiesOn(person, matter, now) : [])
    ? facts
    : { ...facts, homeLabel: common.anonymous }

/** Whom a complaint is about may read the group, too: not even its number is said there (D10). */
const inGroup = (matter: Matter, kind: Tell['kind'], facts: MessageFacts): string => {
  const { aboutId, superiors } = concernOf(matter)
  return aboutId === null && superiors.length === 0 ? groupWords(kind, facts) : groupSummary(1)
}

const outgoingMessage = (matter: Matter, tell: Tell, person: Person | null, known: MessageFacts): OutgoingMessage => {
  const personId = person?._id ?? EMERGENCY
  const { kind, entryId } = tell
  const position = matter.history.findIndex((e) => e.id === entryId) % 1000
  // Whoever only follows a public area learns neither its number nor its page.
  const outside = tell.to === 'watchers'
  const facts = outside ? { ...known, number: '-', homeLabel: '' } : known
  return {
    person,
    as: tell.to === 'resident' || outside ? 'resident' : 'staff',
    doc: {
      _id: `${matter._id}:${entryId}:${personId}`,
      estateId: matter.estateId,
      personId,
      kind,
      at: facts.at,
      order: facts.at * 1000 + position,
      ...inboxText(kind, facts),
      ...(outside ? { caseId: null, page: watchedPage } : { caseId: matter._id, page: casePage(matter._id) }),
      card: { template: templateOf[kind], data: templateData(kind, facts), group: inGroup(matter, kind, facts) },
    },
  }
}

/** Read by whoever is left, here or elsewhere: of a case that not all of them may know of it says nothing (D1, D10). */
const unaddressed = (matter: Matter, { kind, entryId, to }: Tell, facts: MessageFacts): Unaddressed => ({
  id: `${matter._id}:${entryId}:${to}`,
  estateId: matter.estateId,
  kind,
  since: facts.at,
  ...(isForFew(matter)
    ? { caseId: null, title: common.discreet, page: null }
    : { caseId: matter._id, title: inboxText(kind, facts).title, page: casePage(matter._id) }),
})

/** Who follows it and still lives in the estate. */
const neighbours = async ({ _id, estateId }: Matter, now: number): Promise<Person[]> =>
  (await peopleByIds(await watchersOf(_id))).filter((person) =>
    homesOf(person, now).some((home) => home.estateId === estateId),
  )

type Delivered = Parameters<typeof told>[1]

const clear = (matter: Matter, delivered: Delivered) =>
  matterStore.effect(matter._id, (current) => told(current, delivered), { loaded: matter })

const namedIn = ({ tell, assigneeId }: Matter) => [assigneeId, ...tell.map(({ personId }) => personId)]

/** People who were just loaded, or are being loaded: whoever of the office has to hear of it is among them. */
export type Loaded = Promise<readonly Person[]> | undefined

/** Everybody whom these cases may have to be told to, and whoever else is asked for, in one read. */
export const lookUp = (
  matters: readonly Matter[],
  others: readonly (string | null)[] = [],
): Promise<readonly Person[]> => {
  const forStaff = matters.filter(({ tell }) => tell.some(({ to }) => to !== 'resident'))
  const ids = new Set([...matters.flatMap(namedIn), ...others])
  ids.delete(null)
  return recipients([...new Set(forStaff.map(({ estateId }) => estateId))], [...ids] as string[], officeDuties)
}

const reached = async (matter: Matter, people: readonly Person[], now: number) => {
  const watchers = matter.tell.some(({ to }) => to === 'watchers') ? await neighbours(matter, now) : []
  const heard = matter.tell.map((tell) => ({
    tell,
    ...reach(tell, tell.to === 'watchers' ? watchers : concerned(people, matter, tell, now), matter.estateId),
  }))
  const outgoing = heard.flatMap(({ tell, people: told }) =>
    (tell.to === 'emergency' ? [null] : told).map((person) =>
      outgoingMessage(matter, tell, person, discreet(factsOf(matter, tell, people), matter, person, now)),
    ),
  )
  const allUnaddressed = heard
    .filter(({ tell, people: told }) => tell.to !== 'resident' && tell.to !== 'watchers' && told.length === 0)
    .map(({ tell }) => unaddressed(matter, tell, factsOf(matter, tell, people)))
  return {
    matter,
    letters: outgoing,
    orphans: allUnaddressed,
    landed: heard.map(({ tell, heardBy }) => ({ ...tell, heardBy })),
  }
}

/** What is to be told to whom, and what has to be known to send it: everything that can be read before it stands. */
export type Ready = { heard: Awaited<ReturnType<typeof reached>>[]; known: ChannelState }

const getReady = async (matters: readonly Matter[], now: number, loaded: Loaded): Promise<Ready> => {
  const people = loaded ? await peopleOfIds(matters.flatMap(namedIn), await loaded) : await lookUp(matters)
  const heard = await Promise.all(matters.map((matter) => reached(matter, people, now)))
  const outgoing = heard.flatMap((one) => one.letters)
  return { heard, known: await channelStateOf(outgoing, now) }
}

/** Looks up what telling these cases takes, as they are about to be written; null when there is nothing to tell. Writes nothing. */
export const readyToTell = (matters: readonly Matter[], now: number, loaded?: Loaded): Promise<Ready> | null => {
  const untold = matters.filter(({ tell }) => tell.length > 0)
  return untold.length === 0 ? null : unawaited(getReady(untold, now, loaded))
}

const tellAll = async (ready: Promise<Ready>, now: number): Promise<void> => {
  const { heard, known } = await ready
  const elsewhere = await listUnaddressed(
    heard.flatMap((one) => one.orphans),
    now,
  )
  // One person hears of an entry once, whatever he is there for.
  const outgoing = new Map([...heard.flatMap((one) => one.letters), ...elsewhere].map((one) => [one.doc._id, one]))
  const clearAll = async () => {
    // One after the other: a step that falls due meanwhile need not wait for all of them.
    for (const { matter, landed: delivered } of heard) await clear(matter, delivered)
  }
  await sendMessages([...outgoing.values()], now, clearAll, elsewhere.length === 0 ? known : undefined)
}

/**
 * Lands what cases have to tell in the inboxes and sends it on. Repeating it doubles nothing; what takes longer than
 * `patienceMs`, or fails, is left to the clock, so that a hanging WeChat never delays a tap.
 */
export const tellOut = async (ready: Promise<Ready> | null, now: number, patienceMs: number): Promise<void> => {
  if (ready) await sendInPassing(tellAll(ready, now), { now, what: 'of cases', patienceMs })
}

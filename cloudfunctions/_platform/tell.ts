import { casePage } from '@/contract/pages'
import { groupWords, inboxText, type MessageFacts, templateData } from '@/copy/messages'
import type { Audience } from '@/domain/commitment/commitment'
import { capacitiesOn, isHousehold } from '@/domain/matter/capacity'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'
import { told } from '@/domain/matter/wake'
import { officeDuties, reach } from '@/domain/message/reach'
import type { Tell } from '@/domain/message/tell'
import { templateOf } from '@/domain/message/template'
import type { Person } from '@/domain/people/person'
import { loadMatter, saveMatter } from './db/matters'
import { recipients } from './db/people'
import type { Letter } from './deliver/land'
import { sendInPassing, sendLetters } from './deliver/send-letters'

/** Who was really told of the miss that comes before an escalation; an outage may have skipped it. */
const knownTo = (matter: Matter, entry: Entry): Audience[] => {
  if (entry.what !== 'promiseStepped' || entry.step !== 'escalate') return []
  const misses = matter.history.filter(
    (e) => e.what === 'promiseStepped' && e.step === 'miss' && e.commitmentId === entry.commitmentId,
  )
  return misses.flatMap(({ id }) => matter.heard[id] ?? [])
}

const factsOf = (matter: Matter, tell: Tell, people: Person[]): MessageFacts => {
  const entry = matter.history.find((e) => e.id === tell.entryId) as Entry
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
    category: matter.category,
    personName: people.find((p) => p._id === about)?.name ?? null,
    rule: running?.rule ?? null,
    dueAt: running?.dueAt ?? null,
    proposedAt: 'proposalId' in entry ? (proposal?.at ?? null) : (matter.agreed?.at ?? null),
    rating: matter.rating,
    knownTo: knownTo(matter, entry),
    at: entry.at,
  }
}

/** Who has left the home hears no more of what happens there (A3). */
const concerned = (people: Person[], matter: Matter, { to }: Tell, now: number): Person[] =>
  to === 'resident' ? people.filter((person) => isHousehold(capacitiesOn(person, matter, now))) : people

const letter = (matter: Matter, tell: Tell, person: Person, facts: MessageFacts): Letter => {
  const { kind, entryId } = tell
  const position = matter.history.findIndex((e) => e.id === entryId) % 1000
  return {
    person,
    as: tell.to === 'resident' ? 'resident' : 'staff',
    doc: {
      _id: `${matter._id}:${entryId}:${person._id}`,
      estateId: matter.estateId,
      personId: person._id,
      ...{ kind, at: facts.at, order: facts.at * 1000 + position },
      ...inboxText(kind, facts),
      ...{ caseId: matter._id, page: casePage(matter._id) },
      card: { template: templateOf[kind], data: templateData(kind, facts), group: groupWords(kind, facts) },
    },
  }
}

type Landed = Parameters<typeof told>[1]

const clear = async (matter: Matter, landed: Landed): Promise<void> => {
  let current: Matter | null = matter
  for (let attempt = 0; current && attempt < 3; attempt += 1) {
    if (await saveMatter(current, told(current, landed))) return
    current = await loadMatter(matter._id)
  }
}

const tellAll = async (matter: Matter, now: number): Promise<void> => {
  const named = matter.tell.flatMap((t) => (t.personId === null ? [] : [t.personId]))
  const about = matter.assigneeId === null ? [] : [matter.assigneeId]
  const duties = matter.tell.some(({ to }) => to !== 'resident') ? officeDuties : []
  const people = await recipients(matter.estateId, [...new Set([...named, ...about])], duties)
  const heard = matter.tell.map((tell) => ({
    tell,
    ...reach(tell, concerned(people, matter, tell, now), matter.estateId),
  }))
  // One person hears of an entry once, whatever he is there for.
  const letters = new Map<string, Letter>()
  for (const { tell, people: told } of heard) {
    for (const person of told) {
      const one = letter(matter, tell, person, factsOf(matter, tell, people))
      letters.set(one.doc._id, one)
    }
  }
  const landed = heard.map(({ tell, heardBy }) => ({ ...tell, heardBy }))
  await sendLetters([...letters.values()], now, () => clear(matter, landed))
}

/**
 * Lands what a case has to tell in the inboxes and sends it on. Repeating it doubles nothing; what takes longer than half a
 * second, or fails, is left to the clock, so that a hanging WeChat never delays a tap.
 */
export const tellOut = async (matter: Matter, now: number): Promise<void> => {
  if (matter.tell.length > 0) await sendInPassing(tellAll(matter, now), now, matter._id)
}

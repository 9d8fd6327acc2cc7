import { casePage } from '@/contract/pages'
import { inboxText, type MessageFacts, templateData } from '@/copy/messages'
import type { Audience } from '@/domain/commitment/commitment'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'
import { told } from '@/domain/matter/wake'
import { answered, type Ledger, left, take } from '@/domain/message/ledger'
import type { Tell } from '@/domain/message/tell'
import { templateOf } from '@/domain/message/template'
import { type Duty, dutiesOf, type Person } from '@/domain/people/person'
import { type InboxDoc, land, markPush } from './db/inbox'
import { changeLedger, ledgersOf } from './db/ledgers'
import { loadMatter, saveMatter } from './db/matters'
import { recipients } from './db/people'
import { templateIds } from './settings'
import { armClock, push } from './wechat'
import { within } from './within'

/** How long telling may hold up a tap, in milliseconds (design §5). */
const PATIENCE_MS = 500

type Message = { tell: Tell; person: Person; facts: MessageFacts }

const officeOf: Partial<Record<Audience, Duty>> = { desk: 'desk', supervisor: 'supervisor', manager: 'manager' }

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
    category: matter.category,
    personName: people.find((p) => p._id === about)?.name ?? null,
    rule: running?.rule ?? null,
    dueAt: running?.dueAt ?? null,
    proposedAt: 'proposalId' in entry ? (proposal?.at ?? null) : (matter.agreed?.at ?? null),
    rating: matter.rating,
    at: entry.at,
  }
}

/** An office that nobody holds is the manager's business. */
const holders = (people: Person[], matter: Matter, tell: Tell): Person[] => {
  if (tell.personId !== null) return people.filter((p) => p._id === tell.personId)
  const holding = (duty: Duty) => people.filter((p) => dutiesOf(p, matter.estateId).includes(duty))
  const office = holding(officeOf[tell.to] ?? 'manager')
  return office.length > 0 ? office : holding('manager')
}

const inboxDoc = (matter: Matter, { tell, person, facts }: Message, wanted: boolean): InboxDoc => ({
  _id: `${matter._id}:${tell.entryId}:${person._id}`,
  personId: person._id,
  kind: tell.kind,
  at: facts.at,
  order: facts.at * 1000 + (matter.history.findIndex((e) => e.id === tell.entryId) % 1000),
  ...inboxText(tell.kind, facts),
  caseId: matter._id,
  page: casePage(matter._id),
  read: false,
  push: wanted ? 'wanted' : 'none',
  pushCode: null,
})

const pushOut = async (doc: InboxDoc, { tell, person, facts }: Message, known: Ledger): Promise<void> => {
  const template = templateIds()[templateOf[tell.kind]]
  const now = Date.now()
  let taken = false
  const before = await changeLedger(
    person.openid,
    (ledger) => {
      const after = take(ledger, { id: doc._id, template, by: doc._id, now })
      taken = after !== null && after !== 'busy'
      return after === 'busy' ? null : after
    },
    known,
  )
  if (!taken) return
  const result = await push({
    openid: person.openid,
    templateId: template,
    page: doc.page ?? '',
    data: templateData(tell.kind, facts),
  })
  const answer = result.sent ? 'kept' : result.code === 43101 ? 'nothing left' : 'doubtful'
  if (answer !== 'kept') {
    await changeLedger(person.openid, (ledger) => answered(ledger, doc._id, answer, Date.now()), before)
  }
  await markPush(doc._id, result.sent ? 'sent' : 'refused', result.sent ? null : result.code)
}

const clear = async (matter: Matter, landed: Tell[]): Promise<void> => {
  let current: Matter | null = matter
  for (let attempt = 0; current && attempt < 3; attempt += 1) {
    if (await saveMatter(current, told(current, landed))) return
    current = await loadMatter(matter._id)
  }
}

const deliver = async (matter: Matter): Promise<void> => {
  const offices = [...new Set(matter.tell.filter((t) => t.personId === null).map((t) => officeOf[t.to] ?? 'manager'))]
  const named = matter.tell.flatMap((t) => (t.personId === null ? [] : [t.personId]))
  const about = matter.assigneeId === null ? [] : [matter.assigneeId]
  const duties: Duty[] = offices.length > 0 ? [...new Set<Duty>([...offices, 'manager'])] : []
  const people = await recipients(matter.estateId, [...new Set([...named, ...about])], duties)
  const messages = new Map<string, Message>()
  for (const tell of matter.tell) {
    for (const person of holders(people, matter, tell)) {
      messages.set(`${tell.entryId}:${person._id}`, { tell, person, facts: factsOf(matter, tell, people) })
    }
  }
  const ledgers = await ledgersOf([...messages.values()].map(({ person }) => person.openid))
  const now = Date.now()
  const isWanted = ({ tell, person }: Message) => {
    const ledger = ledgers.get(person.openid)
    return ledger !== undefined && left(ledger, templateIds()[templateOf[tell.kind]], now) > 0
  }
  const docs = new Map([...messages.values()].map((message) => [inboxDoc(matter, message, isWanted(message)), message]))
  const fresh = await land([...docs.keys()])
  const wanted = fresh.filter((doc) => doc.push === 'wanted')
  const sendAll = wanted.map((doc) => {
    const message = docs.get(doc) as Message
    return pushOut(doc, message, ledgers.get(message.person.openid) as Ledger)
  })
  await Promise.all([clear(matter, matter.tell), ...sendAll])
}

/**
 * Lands what a case has to tell in the inboxes and pushes it where WeChat will take it. Repeating it doubles nothing: each
 * message has one id, and only who landed it pushes it. What takes longer than half a second, or fails, is left to the
 * clock, so that a hanging WeChat never delays a tap.
 */
export const tellOut = async (matter: Matter, now: number, patienceMs = PATIENCE_MS): Promise<void> => {
  if (matter.tell.length === 0) return
  const delivered = deliver(matter).then(
    () => 'delivered' as const,
    (error: unknown) => console.error('messages of a case wait for the clock', matter._id, error),
  )
  if ((await within(patienceMs, delivered)) !== 'delivered') await within(patienceMs, armClock(now, now))
}

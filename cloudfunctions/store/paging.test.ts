import type { ActionName, Input, Output } from '../../src/contract'
import type { RowPlace } from '../../src/domain/kernel/row-place'
import { makeWorld, newKey, repair, T0, type World } from '../world.fixture'

type Continued = {
  [A in ActionName]: Extract<keyof Input<A>, 'before' | 'after'> extends never ? never : A
}[ActionName]
type Answered = { [A in ActionName]: Output<A> extends { next: RowPlace | null } ? A : never }[ActionName]
/** Every action that answers a page of a list, or goes on from one: a new one that is not tried below does not compile. */
type ListAction = Continued | Answered

type Row = { id: string } | { caseId: string } | { day: string } | { homeId: string }
type Listing<A extends ListAction> = {
  who: string
  input: Omit<Input<A>, 'before' | 'after'>
  rows: (answer: Output<A>) => readonly Row[]
}
type Page = { next: RowPlace | null }

const MANY = 60
const numbers = Array.from({ length: MANY }, (_value, n) => n)
const anyCase = {
  words: '',
  building: null,
  place: null,
  kind: null,
  category: null,
  cause: null,
  judged: null,
  open: null,
} as const

let world: World
let ids: { li: string; he: string; case: string }

const stored = (collection: string): Record<string, unknown> => {
  const [one] = world.cloud.store.find(collection, { query: {}, limit: 1 })
  if (!one) throw new Error(`nothing in ${collection}`)
  return one
}
/** So many of one moment, beside what is there already. */
const many = (collection: string, make: (id: string, n: number) => object): void => {
  world.cloud.store.insert(
    collection,
    numbers.map((n) => ({ _id: `many-${n}`, ...make(`many-${n}`, n) })),
  )
}
const rows = <R>(answer: { rows: R }): R => answer.rows

/** A row of every list; where two of one moment have a different value by nature, the test makes them equal all the same. */
const lists: { [A in ListAction]: Listing<A> } = {
  'applications.list': { who: 'lin', input: { open: true }, rows: ({ applications }) => applications },
  'broadcasts.list': { who: 'lin', input: {}, rows },
  'broadcasts.listUnread': { who: 'he', input: { id: 'many-0', listed: false, building: null }, rows },
  'caseSearch.listExamples': { who: 'he', input: { waiting: false }, rows },
  'caseSearch.search': { who: 'lin', input: { ...anyCase, repeats: false, declined: null, since: null }, rows },
  'cases.listHome': { who: 'lin', input: { homeId: 'home-1' }, rows },
  'cases.listMine': { who: 'li', input: { open: true }, rows },
  'cases.listOpen': { who: 'lin', input: { view: 'office', kind: null, building: null, urgent: false }, rows },
  'dailyHashes.list': { who: 'he', input: {}, rows: ({ days }) => days },
  'followUps.list': { who: 'he', input: { open: true }, rows },
  'followUps.listTasks': { who: 'he', input: {}, rows },
  'messages.listInbox': { who: 'li', input: {}, rows: ({ items }) => items },
  'privacy.whoSaw': { who: 'li', input: {}, rows },
  'register.searchHomes': { who: 'he', input: { building: null, entrance: null, words: '' }, rows },
  'unreached.list': { who: 'lin', input: { open: true }, rows },
}
const listed = Object.keys(lists) as ListAction[]

const furnish = async (): Promise<void> => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  const where = { estateId: 'estate-1', homeId: 'home-2', relation: 'lessee', phone: null, phoneCode: null } as const
  await world.ask('li', 'applications.file', { key: newKey(), ...where, name: 'li', words: null })
  await world.inbox('lin')
  const person = (name: string) => stored2('people', { openid: `openid-of-${name}` })._id as string
  const estateId = 'estate-1'
  ids = { li: person('li'), he: person('he'), case: id }
  const [message, home] = ['inbox', 'homes'].map(stored)
  const [matter, application] = ['repair', 'application'].map((kind) => stored2('matters', { kind }))
  many('matters', (_id, n) => ({ ...matter, _id, number: `n-${n}`, silentSince: T0 }))
  world.cloud.store.insert(
    'matters',
    numbers.map((n) => ({ ...application, _id: `application-${n}`, number: `application-${n}` })),
  )
  many('inbox', (_id) => ({ ...message, _id, personId: ids.li }))
  many('homes', (_id) => ({ ...home, _id, id: _id, homeId: _id }))
  many('examples', () => ({
    ...{ rev: 1, estateId, kind: 'repair', category: 'water', lesson: '先关总阀' },
    ...{ standing: 'shared', by: ids.he, at: T0, reviewedBy: null },
  }))
  many('followUps', (caseId, n) => ({
    ...{ rev: 0, estateId, period: T0, caseId, why: ['sample'], barred: [], callerId: null, createdAt: T0 },
    ...{ order: T0, open: true, calls: [], outcome: null, doneAt: null, n },
  }))
  many('disclosures', () => ({
    ...{ at: T0, by: ids.he, personId: ids.li, estateId, field: 'phone', purpose: 'call', caseId: null },
  }))
  many('broadcasts', () => ({
    ...{ rev: 1, estateId, kind: 'water', words: '停水', audience: { residents: 'estate', buildings: [], homes: [] } },
    ...{ by: ids.he, at: T0, liveUntil: T0, expected: 1, cursor: null, listing: null, followUpId: null },
    ...{ reminders: [], follows: null, followedBy: null },
  }))
  many('receipts', () => ({
    ...{ broadcastId: 'many-0', estateId, personId: ids.li, as: 'resident', building: '', place: '' },
    ...{ order: 7, at: T0, stand: 'sent', readAt: null, told: null },
  }))
  many('heads', () => ({ estateId, day: '2026-11-20', before: null, tips: [], head: '0', at: T0 }))
  many('unreached', () => ({
    ...{ estateId, personId: ids.li, caseId: null, kind: 'missed', title: '', page: null, since: T0, listedAt: T0 },
    ...{ attempts: [], followUpId: null, open: true, settled: null },
  }))
}

const stored2 = (collection: string, query: Record<string, unknown>): Record<string, unknown> =>
  world.cloud.store.find(collection, { query, limit: 1 })[0] ?? {}

beforeAll(async () => {
  world = await makeWorld()
  await furnish()
}, 120_000)
afterAll(() => world.close())

const nameOf = (row: Row): string =>
  'id' in row ? row.id : 'caseId' in row ? row.caseId : 'day' in row ? row.day : row.homeId

/** All pages of a list, one after the other, as a phone turns them. */
const pagesOf = async <A extends ListAction>(action: A): Promise<string[][]> => {
  const { who, input, rows: rowsOf } = lists[action] as Listing<A>
  const pages: string[][] = []
  for (let place: RowPlace | null = null; pages.length < MANY; ) {
    const asked = { ...input, before: place, after: place } as Input<A>
    const answer: Output<A> = await world.ask(who, action, asked)
    pages.push(rowsOf(answer).map(nameOf))
    place = (answer as Page).next
    if (place === null) break
  }
  return pages
}

test.each(listed)('%s: sixty rows of one moment are read page by page, each of them exactly once', async (action) => {
  const pages = await pagesOf(action)
  const names = pages.flat()
  expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(50)
  const name = { 'dailyHashes.list': () => '2026-11-20', 'applications.list': (n: number) => `application-${n}` }
  const expected = numbers.map(name[action as keyof typeof name] ?? ((n) => `many-${n}`))
  const ofMany = names.filter((one) => expected.includes(one))
  expect([...ofMany].sort()).toEqual([...expected].sort())
  expect(names.length - ofMany.length).toBeLessThanOrEqual(3)
})

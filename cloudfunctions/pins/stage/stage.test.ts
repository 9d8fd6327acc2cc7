import { createHash } from 'node:crypto'
import { migrateHere } from '../../../config/migrations'
import { HOUR } from '../../../src/domain/kernel/time'
import { type Matter, SHAPE } from '../../../src/domain/matter/matter'
import { APPLICATION_SHAPE, type Application, applicationBrokenAt } from '../../../src/domain/people/application'
import { expectPinned } from '../pin.fixture'
import {
  answers,
  caseOf,
  everybody,
  heardOf,
  lists,
  newsOf,
  plainCases,
  steps,
  verify,
  verifyDay,
} from './asked.fixture'
import { manifest, type Opened, openStage } from './open.fixture'

// A directory that the product of November 2026 left behind, opened by the product of today. The tests build on one another.

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

let opened: Opened
beforeAll(async () => {
  opened = await openStage()
}, 400_000)
afterAll(() => opened?.close())

const { cases, remembered } = manifest
/** Many calls one after the other, perhaps on a busy machine. */
const LONG_MS = 600_000

/** How long each list of an answer is. */
const lengthsOf = (data: unknown): string =>
  Object.entries(data as object)
    .map(([name, value]) =>
      name === 'next' && (value === null || 'id' in value) ? ['more', value !== null] : [name, value],
    )
    .filter(([, value]) => Array.isArray(value) || typeof value === 'boolean')
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.length : value}`)
    .sort()
    .join(', ')

test('its clock stands where it was left', () => {
  expect(opened.cloud.clock.state()).toMatchObject({ now: manifest.now, frozen: true })
})

test('it is all in the form of today, and asked again nothing is due', async () => {
  const { cloud } = opened
  const stored = cloud.store.find('matters', { query: {} }) as unknown as (Application | Matter)[]
  expect(cloud.store.find('applications', { query: {} })).toEqual([])
  expect(cloud.store.find('chores', { query: { kind: 'review' } })).toEqual([])
  const brought = stored.flatMap((one) => (one.kind === 'application' ? [one] : []))
  expect(brought.map(({ _id }) => _id)).toEqual(expect.arrayContaining(Object.values(manifest.applications)))
  for (const one of brought)
    expect({ id: one._id, broken: applicationBrokenAt(one, digestOf) }).toMatchObject({ broken: null })
  expect(stored.filter(({ kind, v }) => v !== (kind === 'application' ? APPLICATION_SHAPE : SHAPE))).toEqual([])
  const { writes } = cloud.meter().total
  await migrateHere(cloud.gateway)
  expect(cloud.meter().total.writes).toBe(writes)
})

test(
  'everybody’s lists open and hold what they held',
  async () => {
    const lines: string[] = []
    for (const { who, action, input } of lists) {
      const reply = await opened.call(who, action, input)
      const said = reply.ok ? lengthsOf(reply.data) : `${reply.error.code} ${reply.error.reason ?? ''}`.trim()
      const asked = Object.entries(input).filter(([, value]) => typeof value === 'boolean')
      const about = asked.map(([name, value]) => ` ${name}=${value}`).join('')
      lines.push(`${who} ${action}${about}: ${said}`)
    }
    expectPinned('stage/lists', lines)
  },
  LONG_MS,
)

test(
  'every case stands as it stood',
  async () => {
    const lines: string[] = []
    for (const { name, id } of cases) {
      const { number, status, round, promise, timeline, photos, urgency } = await caseOf(opened, id)
      const owed = promise
        ? `${promise.rule} ${promise.standing} ${new Date(promise.dueAt).toISOString()}`
        : 'no promise'
      const held = `${timeline.length} entries, ${photos.length} photos`
      lines.push(`${number} ${name}: ${status}, round ${round}, ${urgency}, ${owed}, ${held}`)
    }
    expectPinned('stage/cases', lines)
  },
  LONG_MS,
)

test(
  'the chain of every case fits, photos are what was attached, and what phones remember still holds',
  async () => {
    expect(cases.length).toBeGreaterThan(50)
    for (const { id, name } of cases) {
      const known = remembered.find((one) => one.id === id) ?? null
      const found = await verify(opened, id, known && { links: known.links, tip: known.tip })
      const fits = { brokenAt: null, rewrittenFrom: null, remembered: known ? true : null }
      expect({ name, found }).toMatchObject({ name, found: fits })
      expect({ name, wrong: found.photos.filter(({ state }) => state !== 'same') }).toEqual({ name, wrong: [] })
    }
  },
  LONG_MS,
)

test('every head of a day that was handed out still fits', async () => {
  expect(manifest.heads.length).toBeGreaterThan(5)
  for (const { day, head } of manifest.heads) {
    expect(await verifyDay(opened, day, head)).toMatchObject({ same: true, lost: [] })
  }
})

/** Pushes that speak of something: which way, to whom, with which words. */
const pushes = (about: string): string[] =>
  opened.cloud
    .outbox()
    .map(({ channel, openid, page, data }) => `${channel} ${openid} ${page} ${JSON.stringify(data)}`)
    .filter((push) => push.includes(about))

test(
  'what nobody had heard of yet is told by the clock, exactly once',
  async () => {
    const { untold, now } = manifest
    const { number, assignee } = await caseOf(opened, untold)
    expect([await heardOf(opened, 'li', untold), pushes(number), pushes(untold)]).toEqual([[], [], []])
    const { clock } = opened.cloud
    await clock.move({ to: now + HOUR / 4 })
    await clock.move({ to: now + 12 * HOUR, timers: 'once' })
    const first = (await heardOf(opened, 'li', untold)).filter((kind) => /received|dispatched/.test(kind))
    expect(first).toEqual(['dispatched', 'received'])
    const given = (await heardOf(opened, assignee ?? '', untold)).filter((kind) => kind === 'assigned')
    expect(given).toEqual(['assigned'])
  },
  LONG_MS,
)

test('no push of that night is sent twice', async () => {
  for (const id of [manifest.untold, manifest.asleep]) {
    const { number } = await caseOf(opened, id)
    const sent = pushes(number).filter((push) => !push.startsWith('robot'))
    expect(sent.length).toBeGreaterThan(0)
    expect(sent).toEqual([...new Set(sent)])
  }
})

test(
  'what everybody was told in that night and morning, word for word',
  async () => {
    const lines: string[] = []
    for (const who of everybody) lines.push(...(await newsOf(opened, who, manifest.now)))
    expectPinned('stage/news', lines)
  },
  LONG_MS,
)

test.each(Object.entries(steps))(
  'one command on a case of each kind that is %s',
  async (status, { to, take }) => {
    for (const { id, name } of plainCases(status)) {
      const before = await caseOf(opened, id)
      expect({ name, status: before.status }).toEqual({ name, status })
      await take(opened, before)
      const after = await caseOf(opened, id)
      expect({ name, status: after.status }).toEqual({ name, status: to })
      expect(after.timeline.length).toBeGreaterThan(before.timeline.length)
      expect(await verify(opened, id, null)).toMatchObject({ brokenAt: null, rewrittenFrom: null })
    }
  },
  LONG_MS,
)

test.each(Object.entries(answers))('%s', async (_, answer) => {
  await expect(answer(opened)).resolves.toBeDefined()
})

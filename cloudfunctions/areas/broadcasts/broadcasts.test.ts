import type { Input } from '@/contract'
import { makeWorld, minutes, newKey, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

type Audience = NonNullable<Input<'broadcasts.send'>['audience']>
const staffOnly: Audience = { residents: 'nobody', buildings: [], homeIds: [], staff: true }
const estate: Audience = { ...staffOnly, residents: 'estate' }
const building: Audience = { ...staffOnly, residents: 'buildings', buildings: ['3-'], staff: false }
const home1: Audience = { ...staffOnly, residents: 'homes', homeIds: ['home-1'], staff: false }

const draft = (about: Partial<Input<'broadcasts.send'>> = {}): Input<'broadcasts.send'> => ({
  key: newKey(),
  kind: 'water',
  words: '3 栋现在停水',
  hours: 6,
  audience: estate,
  follows: null,
  ...about,
})
/** Sent, and given the seconds in which the clock carries it to whom the call itself did not reach. */
const send = async (about: Partial<Input<'broadcasts.send'>> = {}, who = 'he') => {
  const { id } = await world.ask(who, 'broadcasts.send', draft(about))
  await world.to(world.cloud.clock.state().now + 10_000)
  return id
}
const progress = (id: string, who = 'he') => world.ask(who, 'broadcasts.progress', { id })
const unreadOf = (id: string, about: object = {}) =>
  world.ask('lin', 'broadcasts.listUnread', { id, listed: false, building: null, after: null, ...about })
const stored = (collection: string, query: object = {}) => world.cloud.store.find(collection, { query: query as never })
const subscribe = async (name: string) => {
  const headers = { 'x-local-session': await world.sessionOf(name) }
  const body = JSON.stringify({ answers: { notice: 'accept' } })
  await fetch(`${world.cloud.http}/subscribe`, { method: 'POST', headers, body })
  await world.ask(name, 'messages.reportSubscription', { key: newKey(), accepted: ['notice'] })
}

test('a manager sends, a resident reads it on the home page and says so, and the progress shows it', async () => {
  await subscribe('li')
  expect(await world.ask('he', 'broadcasts.countReach', { audience: estate, follows: null })).toEqual({
    people: 7,
    pushes: 1,
  })
  const id = await send()
  expect(await progress(id)).toMatchObject({ done: true, tally: { sent: 7, reached: 1, read: 0, listed: 0 }, by: 'he' })
  const [push] = world.cloud.outbox({ openid: 'openid-of-li' })
  expect(push).toMatchObject({ page: `resident/broadcast/index?id=${id}` })
  expect(JSON.stringify(push)).toContain('停水通知')
  expect(JSON.stringify(push)).not.toContain('3 栋')

  expect((await world.ask('li', 'people.me', {})).broadcast).toEqual({ id, title: '停水通知' })
  const seen = await world.ask('li', 'broadcasts.open', { id })
  expect(seen).toMatchObject({ words: '3 栋现在停水', live: true, mine: { readAt: null }, mayFollow: false })
  await world.to(minutes(1))
  const known = await world.ask('li', 'broadcasts.acknowledge', { id, key: newKey() })
  expect(known.mine).toEqual({ readAt: minutes(1) })
  await world.to(minutes(2))
  await world.ask('li', 'broadcasts.acknowledge', { id, key: newKey() })
  expect((await world.ask('li', 'broadcasts.open', { id })).mine).toEqual({ readAt: minutes(1) })
  expect((await world.ask('li', 'people.me', {})).unread).toBe(0)
  expect((await progress(id)).tally).toEqual({ sent: 7, reached: 1, read: 1, listed: 0 })
  expect((await unreadOf(id)).rows.map(({ name, place }) => [name, place])[0]).toEqual(['zhao', '3-2-502'])
  await world.to(T0 + 6 * 3_600_000)
  expect((await world.ask('li', 'people.me', {})).broadcast).toBeNull()
})

test('the same key sent again is the same broadcast, and everybody has one message', async () => {
  const input = draft()
  const ids = await Promise.all([1, 2, 3].map(() => world.ask('he', 'broadcasts.send', input)))
  await world.to(minutes(1))
  expect(new Set(ids.map(({ id }) => id)).size).toBe(1)
  expect([stored('broadcasts').length, stored('receipts').length]).toEqual([1, 7])
  expect(stored('inbox', { kind: 'broadcast' })).toHaveLength(7)
})

test('buildings, homes and staff are kept apart', async () => {
  const names = async (audience: Input<'broadcasts.send'>['audience']) => {
    const id = await send({ audience }, 'lin')
    return (await unreadOf(id)).rows.map(({ name }) => name).sort()
  }
  expect(await names(building)).toEqual(['li', 'zhao'])
  expect(await names(home1)).toEqual(['li'])
  expect(await names(staffOnly)).toEqual(['chen', 'he', 'lin', 'sun', 'wu'])
})

test('what is refused: the whole estate by the desk, blanks, doubted words, nobody, a strange home, residents', async () => {
  const shut = (who: string, about: Partial<Input<'broadcasts.send'>>) =>
    world.refused(who, 'broadcasts.send', draft(about))
  await fetch(`${world.cloud.http}/content-rules`, { method: 'POST', body: JSON.stringify({ risky: ['赌博'] }) })
  expect(await shut('lin', {})).toBe('FORBIDDEN MANAGER_ONLY')
  expect(await shut('li', { audience: home1 })).toBe('FORBIDDEN STAFF_ONLY')
  expect(await shut('chen', { audience: staffOnly })).toBe('FORBIDDEN STAFF_ONLY')
  expect(await shut('he', { words: '因＿＿停水' })).toBe('BAD_INPUT WORDS_UNFINISHED')
  expect(await shut('he', { words: '赌博' })).toBe('BAD_INPUT WORDS_DOUBTED')
  expect(await shut('he', { audience: { ...staffOnly, staff: false } })).toBe('BAD_INPUT NOBODY_THERE')
  expect(await shut('he', { audience: { ...building, buildings: ['9-'] } })).toBe('BAD_INPUT NOBODY_THERE')
  expect(await shut('he', { audience: { ...home1, homeIds: ['home-7'] } })).toBe('BAD_INPUT HOME_UNKNOWN')
  expect(await shut('he', { audience: null })).toBe('BAD_INPUT NOBODY_THERE')
  expect(stored('broadcasts')).toEqual([])
  expect(stored('receipts')).toEqual([])
})

test('a content check that hangs or fails holds up no warning', async () => {
  const hangMs = 25_000
  world.cloud.faults.order({ api: 'security.msgSecCheck', times: 1, hangMs })
  const begun = performance.now()
  await world.ask('he', 'broadcasts.send', draft())
  expect(performance.now() - begun).toBeLessThan(hangMs)
  await world.to(minutes(1))
  expect(stored('receipts')).toHaveLength(7)
})

test('who did not get it cannot open it, and nobody says for him that he knows', async () => {
  const id = await send({ audience: home1 })
  expect(await world.refused('zhao', 'broadcasts.open', { id })).toBe('FORBIDDEN')
  expect(await world.refused('zhao', 'broadcasts.acknowledge', { id, key: newKey() })).toBe('NOT_FOUND')
  expect(await world.ask('lin', 'broadcasts.open', { id })).toMatchObject({ mine: null, mayFollow: true })
})

test('it is corrected and ended by new ones to the same people; the first to do so counts, and nothing is rewritten', async () => {
  const id = await send({ audience: home1 }, 'lin')
  const follow = (as: 'correction' | 'end', first = id) =>
    draft({ audience: null, words: '改为 4 栋', follows: { id: first, as }, kind: 'fire' })
  const two = await Promise.all([1, 2].map(() => world.call('lin', 'broadcasts.send', follow('correction'))))
  expect(two.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await world.refused('lin', 'broadcasts.send', follow('end'))).toBe('WRONG_STATE ALREADY_FOLLOWED')
  expect(stored('broadcasts')).toHaveLength(2)
  await world.to(T0 + 30_000)
  const first = await world.ask('li', 'broadcasts.open', { id })
  expect(first).toMatchObject({ words: '3 栋现在停水', live: false, followedBy: { as: 'correction' } })
  const second = first.followedBy?.id ?? ''
  expect((await world.ask('li', 'people.me', {})).broadcast).toEqual({ id: second, title: '更正：停水通知' })
  const { id: third } = await world.ask('lin', 'broadcasts.send', follow('end', second))
  await world.to(minutes(1))
  expect((await world.ask('li', 'people.me', {})).broadcast).toEqual({ id: third, title: '解除：停水通知' })
  expect(await world.refused('lin', 'broadcasts.send', follow('correction', third))).toBe(
    'WRONG_STATE NOTHING_TO_FOLLOW',
  )
  await world.to(T0 + 3 * 3_600_000)
  expect((await world.ask('li', 'people.me', {})).broadcast).toBeNull()
})

test('after half an hour whom nothing reached is listed in one row with a person, who calls and notes it', async () => {
  await subscribe('li')
  const id = await send({ audience: building })
  await world.to(minutes(29))
  expect((await progress(id)).tally.listed).toBe(0)
  await world.to(minutes(31))
  expect(await progress(id)).toMatchObject({ tally: { sent: 2, reached: 1, read: 0, listed: 1 }, followUp: 'lin' })
  const { rows } = await world.ask('lin', 'unreached.list', { open: true, before: null })
  expect(rows).toMatchObject([{ people: 1, mine: true, title: '停水通知', mayCall: false }])
  expect(await world.inbox('lin')).toEqual(['broadcastUnheard'])
  const [row] = (await unreadOf(id, { listed: true })).rows
  expect(row).toMatchObject({ name: 'zhao', phoneMasked: '139****5678', mayCall: true, stand: 'listed' })
  const asked = { key: newKey(), id, personId: row?.personId ?? '' }
  expect(await world.ask('lin', 'broadcasts.revealPhone', asked)).toEqual({ value: '13912345678' })
  expect((await world.ask('zhao', 'privacy.whoSaw', { before: null })).rows).toMatchObject([{ purpose: 'broadcast' }])
  const after = await world.ask('lin', 'broadcasts.noteTold', { ...asked, key: newKey() })
  expect(after.tally).toEqual({ sent: 2, reached: 2, read: 0, listed: 0 })
  await world.ask('zhao', 'broadcasts.acknowledge', { id, key: newKey() })
  expect(await world.refused('lin', 'broadcasts.revealPhone', { ...asked, key: newKey() })).toBe('NOT_FOUND')
})

test('who has opened the message, or a broadcast that is over by then, needs no call', async () => {
  const [id, over] = [await send({ audience: home1 }), await send({ audience: building })]
  await world.ask('li', 'messages.markRead', { id: null })
  await send({ audience: null, follows: { id: over, as: 'end' }, words: '已恢复' })
  await world.to(minutes(31))
  expect((await progress(id)).tally.listed).toBe(0)
  expect((await progress(over)).tally.listed).toBe(0)
})

test('a reminder goes once to those who have not read it, and not to whom somebody spoke', async () => {
  const id = await send({ audience: building })
  await world.ask('li', 'broadcasts.acknowledge', { id, key: newKey() })
  expect(await world.refused('he', 'broadcasts.remind', { id, key: newKey() })).toBe('LIMIT REMINDED_JUST_NOW')
  await world.to(minutes(11))
  const key = newKey()
  await Promise.all([1, 2].map(() => world.ask('he', 'broadcasts.remind', { id, key })))
  await world.to(minutes(13))
  expect(await world.inbox('zhao')).toEqual(['broadcast', 'broadcastReminder'])
  expect(await world.inbox('li')).toEqual(['broadcast'])
  expect((await progress(id)).reminders).toEqual([{ at: minutes(11), by: 'he' }])
  const [zhao] = (await unreadOf(id)).rows
  await world.ask('he', 'broadcasts.noteTold', { id, key: newKey(), personId: zhao?.personId ?? '' })
  await world.to(minutes(22))
  await world.ask('he', 'broadcasts.remind', { id, key: newKey() })
  await world.to(minutes(24))
  expect(await world.inbox('zhao')).toHaveLength(2)
  expect((await progress(id)).tally).toMatchObject({ listed: 0 })
})

test('no question about broadcasts scans a collection', async () => {
  const asked: { collection: string; index: string | null }[] = []
  const { store } = world.cloud
  const find = store.find.bind(store)
  store.find = (collection, options, transaction) => {
    asked.push({ collection, index: store.explain(collection, options).index })
    return find(collection, options, transaction)
  }
  for (const audience of [estate, building, home1]) await send({ audience })
  const id = await send({ audience: building })
  await world.ask('he', 'broadcasts.list', { before: null })
  await unreadOf(id, { building: '3-' })
  await world.ask('li', 'people.me', {})
  await world.ask('li', 'broadcasts.acknowledge', { id, key: newKey() })
  await world.to(minutes(11))
  await world.ask('he', 'broadcasts.remind', { id, key: newKey() })
  await world.to(minutes(32))
  expect(asked.map(({ collection }) => collection)).toEqual(
    expect.arrayContaining(['broadcasts', 'receipts', 'people', 'homes', 'inbox']),
  )
  expect(asked.filter(({ index }) => index === null)).toEqual([])
})

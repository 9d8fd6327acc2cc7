import type { FindOptions } from '../../../local/store/types'
import type { Input } from '../../../src/contract'
import { concern, makeWorld, newKey, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const DAY = 86_400_000
const estateId = 'estate-1'
const text = {
  group: 'fitOut' as const,
  question: '装修要办什么手续',
  answer: '带身份证和图纸到前台登记。',
  words: ['施工', '开工'],
} satisfies Input<'help.write'>['text']

const writing = (about: Partial<Input<'help.write'>> = {}): Input<'help.write'> => ({
  key: newKey(),
  id: null,
  rev: 0,
  text,
  months: 6,
  publish: true,
  caseId: null,
  ...about,
})
const write = async (name: string, about: Partial<Input<'help.write'>> = {}) =>
  (await world.ask(name, 'help.write', writing(about))).id
const read = async (name: string) => (await world.ask(name, 'help.list', { estateId })).articles
const managed = () => world.ask('he', 'help.manage', {})

test('what the manager publishes everybody of the estate reads, in one read; drafts and what was withdrawn nobody', async () => {
  const id = await write('he')
  await write('lin', { publish: false })
  expect(await read('li')).toEqual([{ id, ...text, state: 'published', order: 1024, version: 1, changedAt: T0 }])
  expect(await read('chen')).toHaveLength(1)
  const before = world.cloud.meter().total
  await read('li')
  const after = world.cloud.meter().total
  expect([after.reads - before.reads, after.writes - before.writes]).toEqual([2, 0])
  await world.ask('he', 'help.withdraw', { key: newKey(), id, rev: 1 })
  expect(await read('li')).toEqual([])
})

test('the desk writes drafts and does not publish; the same key does nothing twice', async () => {
  const draft = writing({ publish: false })
  const { id } = await world.ask('lin', 'help.write', draft)
  expect(await world.ask('lin', 'help.write', draft)).toEqual({ id })
  expect((await managed()).articles).toHaveLength(1)
  const out = writing({ id, rev: 1 })
  expect(await world.refused('lin', 'help.write', out)).toBe('FORBIDDEN LEADERS_PUBLISH')
  expect(await world.refused('lin', 'help.withdraw', { key: newKey(), id, rev: 1 })).toBe('FORBIDDEN LEADERS_PUBLISH')
  await world.ask('sun', 'help.write', out)
  await world.ask('sun', 'help.write', out)
  const { history, state, version } = await world.ask('lin', 'help.open', { id })
  expect([state, version]).toEqual(['published', 1])
  expect(history.map(({ what, by }) => [what, by])).toEqual([
    ['published', 'sun'],
    ['checked', 'sun'],
    ['written', 'lin'],
  ])
  const away = { key: newKey(), id, rev: 2 }
  await world.ask('he', 'help.withdraw', away)
  await world.ask('he', 'help.withdraw', away)
  expect((await world.ask('he', 'help.open', { id })).history).toHaveLength(4)
})

test('of ten changes at once one stands; who read an older text has to look again', async () => {
  const id = await write('he')
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      world.call('he', 'help.write', writing({ id, rev: 1, text: { ...writing().text, answer: `第 ${n} 种` } })),
    ),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  expect(new Set(replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code])))).toEqual(new Set(['CONFLICT']))
  expect(await world.ask('he', 'help.open', { id })).toMatchObject({ version: 2, rev: 2 })
  expect(await world.refused('he', 'help.withdraw', { key: newKey(), id, rev: 1 })).toBe('CONFLICT')
  expect(await world.refused('he', 'help.write', writing({ id: 'nowhere' }))).toBe('NOT_FOUND')
})

test('words that WeChat doubts do not go out, and limits count characters as people do', async () => {
  await fetch(`${world.cloud.http}/content-rules`, { method: 'POST', body: JSON.stringify({ risky: ['赌博'] }) })
  const of = (about: object) => writing({ text: { ...writing().text, ...about } })
  expect(await world.refused('he', 'help.write', of({ answer: '来赌博' }))).toBe('BAD_INPUT WORDS_DOUBTED')
  expect(await world.refused('he', 'help.write', of({ question: '😀'.repeat(41) }))).toBe('BAD_INPUT TEXT_TOO_LONG')
  expect(await world.refused('he', 'help.write', of({ answer: ' ' }))).toBe('BAD_INPUT TEXT_EMPTY')
  await world.ask('he', 'help.write', of({ question: '😀'.repeat(40) }))
})

test('有帮助 counts once per person and text, may be taken back, and begins anew with another text', async () => {
  const id = await write('he')
  const rate = (name: string, helpful: boolean, version = 1) =>
    world.ask(name, 'help.rate', { key: newKey(), id, version, helpful })
  const figures = async () => (await managed()).articles.map(({ yes, no }) => [yes, no])
  await Promise.all(Array.from({ length: 10 }, () => rate('li', true)))
  await rate('zhao', false)
  expect(await figures()).toEqual([[1, 1]])
  await rate('zhao', true)
  expect(await figures()).toEqual([[2, 0]])
  expect(JSON.stringify(world.cloud.store.find('helpVotes', { query: {} }))).not.toMatch(/openid|li"|zhao/)
  await write('he', { id, rev: 1, text: { ...writing().text, answer: '网上登记' } })
  expect(await figures()).toEqual([[0, 0]])
  expect(world.cloud.store.find('helpVotes', { query: {} })).toEqual([])
  expect(await world.refused('li', 'help.rate', { key: newKey(), id, version: 1, helpful: true })).toBe('CONFLICT')
  await rate('li', false, 2)
  expect(await figures()).toEqual([[0, 1]])
})

test('what was searched in vain is counted without anybody, until something written later finds it', async () => {
  const miss = (name: string, words: string, key = newKey()) =>
    world.ask(name, 'help.noteMissing', { key, estateId, words })
  const key = newKey()
  await miss('li', '宠物寄养 13912345678', key)
  await miss('li', '宠物寄养 13912345678', key)
  await Promise.all([miss('zhao', '宠物寄养'), miss('li', '快递柜')])
  await miss('li', '3-501')
  const found = (await managed()).gaps.map(({ words, count }) => [words, count])
  expect(found).toEqual([
    ['宠物寄养', 2],
    ['快递柜', 1],
  ])
  await world.to(T0 + DAY)
  await write('he', { text: { ...writing().text, question: '快递柜在哪里' } })
  expect((await managed()).gaps.map(({ words }) => words)).toEqual(['宠物寄养'])
})

test('an article stands where it was put, for everybody, and put there twice it stands there still', async () => {
  const [a, b, c] = [await write('he'), await write('he'), await write('he')]
  const order = async () => (await read('li')).map(({ id }) => id)
  expect(await order()).toEqual([a, b, c])
  const first = { key: newKey(), id: c, beforeId: a }
  await world.ask('he', 'help.move', first)
  await world.ask('he', 'help.move', first)
  expect(await order()).toEqual([c, a, b])
  await world.ask('sun', 'help.move', { key: newKey(), id: c, beforeId: null })
  expect(await order()).toEqual([a, b, c])
  expect(await world.refused('he', 'help.move', { key: newKey(), id: a, beforeId: 'gone' })).toBe('CONFLICT')
})

test('from an answered enquiry comes an article that names nobody of it', async () => {
  const asked = concern({ kind: 'enquiry', category: 'fees', place: 'office', words: '物业费在哪里交' })
  const { id: caseId } = await world.ask('li', 'cases.fileConcern', asked)
  const from = (answer: string) =>
    writing({ caseId, publish: false, text: { ...writing().text, question: '物业费在哪里交', answer } })
  expect(await world.refused('lin', 'help.write', from('li 您好，前台就能交'))).toBe('BAD_INPUT NAMES_SOMEBODY')
  expect(await world.refused('lin', 'help.write', from('请打 13912345678'))).toBe('BAD_INPUT NAMES_SOMEBODY')
  const { id } = await world.ask('lin', 'help.write', from('前台就能交，电话 021-55550000'))
  expect(await world.ask('he', 'help.open', { id })).toMatchObject({ state: 'draft' })
})

test('who may not know whose an anonymous question is does not learn it by trying names', async () => {
  const asked = concern({ kind: 'enquiry', category: 'fees', place: 'office', anonymous: true })
  const { id: caseId } = await world.ask('li', 'cases.fileConcern', asked)
  const tried = (answer: string) => writing({ caseId, publish: false, text: { ...text, answer } })
  await world.ask('sun', 'help.write', tried('li 您好，前台就能交'))
  expect(await world.refused('sun', 'help.write', tried('请打 13912345678'))).toBe('BAD_INPUT NAMES_SOMEBODY')
  expect(await world.refused('he', 'help.write', tried('li 您好'))).toBe('BAD_INPUT NAMES_SOMEBODY')
})

test('no query of the guide scans its collection', async () => {
  const asked: { name: string; options: FindOptions }[] = []
  const { store } = world.cloud
  const [find, aggregate] = [store.find.bind(store), store.aggregate.bind(store)]
  store.find = (name, options, transaction) => {
    asked.push({ name, options })
    return find(name, options, transaction)
  }
  store.aggregate = (name, stages) => {
    asked.push({ name, options: { query: (stages[0]?.$match ?? {}) as FindOptions['query'] } })
    return aggregate(name, stages)
  }
  const id = await write('he')
  await read('li')
  await world.ask('li', 'help.rate', { key: newKey(), id, version: 1, helpful: true })
  await managed()
  await write('he', { id, rev: 1, text: { ...writing().text, answer: '别的' } })
  const ours = asked.filter(({ name }) => name.startsWith('help'))
  expect(new Set(ours.map(({ name }) => name))).toEqual(new Set(['helpArticles', 'helpSearches', 'helpVotes']))
  expect(ours.filter(({ name, options }) => store.explain(name, options).index === null)).toEqual([])
})

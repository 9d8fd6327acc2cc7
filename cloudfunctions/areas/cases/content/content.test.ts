import { createHash } from 'node:crypto'
import type { CaseView } from '../../../../src/contract'
import type { Matter } from '../../../../src/domain/matter/matter'
import type { PictureCheck } from '../../../store/cases/checks'
import { makeWorld, minutes, newKey, repair, T0, type World } from '../../../world.fixture'

const RISKY = '出租屋内聚众赌博'
const HELD = '（这段文字正由前台查看）'

let world: World
beforeEach(async () => {
  world = await makeWorld()
  await rules({ risky: ['赌博'], review: ['加微信'] })
})
afterEach(() => world.close())

const rules = (about: object) =>
  fetch(`${world.cloud.http}/content-rules`, { method: 'POST', body: JSON.stringify(about) })
const stored = (id: string) =>
  (world.cloud.store.find('matters', { query: { _id: id } }) as unknown as Matter[])[0] as Matter
const checks = () => world.cloud.store.find('checks', { query: {} }) as unknown as PictureCheck[]
const see = (name: string, id: string) => world.ask(name, 'cases.getCase', { id })
const messages = async (name: string) => (await world.inbox(name)).filter((kind) => kind === 'contentHeld')
const whats = async (name: string, id: string) => (await see(name, id)).timeline.map(({ what }) => what)

/** Everything that a person is told or shown about a case. */
const everything = async (name: string, id: string) =>
  JSON.stringify([
    await see(name, id),
    await world.ask(name, 'cases.listWork', {}),
    await world.ask(name, 'messages.listInbox', { before: null }),
  ])

test('harmless words pass in the same write, and nobody has anything to decide', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  expect(stored(id).notes.e1).toMatchObject({ check: 'passed' })
  expect((await see('lin', id)).toReview).toEqual([])
  expect(await messages('lin')).toEqual([])
})

test.each(['赌博', '加微信'])(
  'words with %s reach the desk, not the engineer, until the desk shows them',
  async (bad) => {
    const words = `漏水，${bad}`
    const filed = await world.ask('li', 'cases.fileRepair', repair({ words }))
    expect(filed).toMatchObject({ status: 'assigned', assignee: 'chen', words, toReview: [] })
    expect(await everything('chen', filed.id)).not.toContain(bad)
    expect((await see('chen', filed.id)).words).toBe(HELD)
    expect(await whats('chen', filed.id)).toEqual(['caseFiled', 'caseDispatched'])
    expect((await see('lin', filed.id)).toReview).toEqual([{ about: 'e1', words }])
    expect(await messages('lin')).toEqual(['contentHeld'])

    const decision = { id: filed.id, key: newKey(), about: 'e1', show: true }
    expect(await world.refused('chen', 'cases.reviewContent', decision)).toBe('FORBIDDEN NOT_YOURS')
    const shown = await world.ask('lin', 'cases.reviewContent', decision)
    expect(shown.toReview).toEqual([])
    expect((await world.ask('lin', 'cases.reviewContent', decision)).timeline).toEqual(shown.timeline)
    expect(shown.timeline.filter(({ what }) => what === 'contentReviewed')).toMatchObject([{ who: 'lin', shown: true }])
    expect((await see('chen', filed.id)).words).toBe(words)
    expect(await world.refused('sun', 'cases.reviewContent', { ...decision, key: newKey() })).toBe(
      'WRONG_STATE NOT_NOW',
    )
  },
)

test('what the desk does not show stays with its author and the desk, on a closed case too', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', filed)
  await world.arrive('chen', filed)
  await world.complete('chen', filed)
  await world.ask('li', 'cases.confirm', { id: filed.id, key: newKey(), rating: 1, words: RISKY })
  const { toReview } = await see('he', filed.id)
  const about = toReview[0]?.about ?? ''
  await world.ask('he', 'cases.reviewContent', { id: filed.id, key: newKey(), about, show: false })
  const said = async (name: string) => (await see(name, filed.id)).timeline.find(({ id }) => id === about)?.words
  expect([await said('li'), await said('lin'), await said('chen')]).toEqual([RISKY, RISKY, '（这段文字暂不显示）'])
  expect((await world.ask('lin', 'cases.verify', { id: filed.id })).brokenAt).toBeNull()
})

test("staff's words are checked as well: the resident reads a reason only when it may be shown", async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  const asked = { id: filed.id, key: newKey(), at: minutes(60), reason: RISKY }
  expect((await world.ask('chen', 'cases.proposeTime', asked)).proposal?.reason).toBe(RISKY)
  expect((await see('li', filed.id)).proposal?.reason).toBe(HELD)
})

test('WeChat hangs: the case goes through within half a second, unchecked, and the clock checks it a few minutes later', async () => {
  world.cloud.faults.order({ api: 'security.msgSecCheck', times: 1, hangMs: 10_000, timeout: 'before' })
  const reply = await world.call('li', 'cases.fileRepair', repair({ words: RISKY }))
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  // The clock stands still but for what a call waits for.
  expect(reply.now - T0).toBeGreaterThanOrEqual(300)
  expect(reply.now - T0).toBeLessThanOrEqual(505)
  const filed = reply.data as CaseView
  expect(stored(filed.id).notes.e1?.check).toBe('unchecked')
  expect((await see('chen', filed.id)).words).toBe(RISKY)
  await world.to(minutes(3) + 1_000)
  expect(stored(filed.id).notes.e1?.check).toBe('held')
  expect((await see('chen', filed.id)).words).toBe(HELD)
  expect(await messages('lin')).toEqual(['contentHeld'])
})

test('WeChat is out for long: the clock looks three times, then lets it rest', async () => {
  world.cloud.faults.order({ api: 'security.msgSecCheck', times: 100, errcode: -1 })
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  const left = () => world.cloud.faults.list()[0]?.times
  expect(left()).toBe(99)
  for (const at of [4, 21, 61, 200]) await world.to(minutes(at))
  expect([left(), stored(id).notes.e1?.check]).toEqual([96, 'unchecked'])
})

describe('photos', () => {
  const file = async () => {
    const photos = [await world.photo('li'), await world.photo('li')]
    return world.ask('li', 'cases.fileRepair', repair({ photos }))
  }
  const states = (id: string) => stored(id).photos.map(({ check }) => check)
  /** The address of a file carries this piece of its path's digest. */
  const piece = (fileId = '') =>
    createHash('sha256')
      .update(fileId.replace(/^cloud:\/\/[^/]+\//, ''))
      .digest('hex')
      .slice(0, 20)

  test('pass by themselves, asked about once each', async () => {
    const { id } = await file()
    expect(states(id)).toEqual(['unchecked', 'unchecked'])
    await world.to(T0 + 30_000)
    expect(states(id)).toEqual(['passed', 'passed'])
    await world.to(minutes(120))
    expect(checks()).toHaveLength(2)
  })

  test('a risky one is seen by its author and the desk only, until the desk shows it', async () => {
    const { id } = await file()
    await rules({ risky: [piece(stored(id).photos[0]?.fileId)] })
    await world.to(T0 + 30_000)
    expect(states(id)).toEqual(['held', 'passed'])
    const seen = async (name: string) => [
      (await see(name, id)).photos.map((photo) => photo.id),
      (await see(name, id)).timeline[0]?.photos,
      (await world.ask(name, 'cases.linkPhotos', { id })).photos.map((photo) => photo.id),
    ]
    const [all, one] = [Array(3).fill(['f1', 'f2']), Array(3).fill(['f2'])]
    expect([await seen('li'), await seen('lin'), await seen('chen')]).toEqual([all, all, one])
    const held = async (name: string) => (await see(name, id)).timeline[0]?.photosHeld
    expect([await held('li'), await held('chen')]).toEqual([0, 1])
    expect(await messages('lin')).toEqual(['contentHeld'])
    expect((await see('lin', id)).toReview).toEqual([{ about: 'f1', words: null }])
    await world.ask('lin', 'cases.reviewContent', { id, key: newKey(), about: 'f1', show: true })
    expect(await seen('chen')).toEqual(all)
  })
  test('a result that comes twice, like everything else, marks and tells once', async () => {
    const none = { latency: 0, wechatError: 0, wechatTimeout: 0, wechatLost: 0, databaseError: 0, databaseLost: 0 }
    const calm = { ...none, conflict: 0, shuffle: 0, killBefore: 0, killDuring: 0, killAfter: 0, late: 0 }
    await rules({ risky: ['.jpg'] })
    world.cloud.chaos.start({ seed: 1, ...calm, double: 1 })
    const { id } = await file()
    await world.to(minutes(2))
    expect(world.cloud.chaos.state().struck.double).toBeGreaterThan(2)
    expect(states(id)).toEqual(['held', 'held'])
    expect(await whats('lin', id)).toEqual(expect.arrayContaining(['contentHeld']))
    expect((await whats('lin', id)).filter((what) => what === 'contentHeld')).toHaveLength(2)
    expect(await messages('lin')).toHaveLength(2)
    expect(checks()).toHaveLength(2)
  })

  test('a result whose question was never written down changes nothing; what got none is asked about again', async () => {
    world.cloud.faults.order({ api: 'security.mediaCheckAsync', times: 2, timeout: 'after' })
    const { id } = await file()
    await world.to(minutes(10))
    expect(checks().map(({ caseId, verdict }) => [caseId, verdict])).toEqual(Array(2).fill([null, 'passed']))
    expect(states(id)).toEqual(['unchecked', 'unchecked'])
    await world.to(minutes(41))
    expect(states(id)).toEqual(['passed', 'passed'])
  })

  test('a picture that WeChat cannot fetch stays unchecked after three questions', async () => {
    await rules({ broken: ['/files/'] })
    const { id } = await file()
    await world.to(minutes(300))
    expect([states(id), checks().length]).toEqual([['unchecked', 'unchecked'], 6])
  })
})

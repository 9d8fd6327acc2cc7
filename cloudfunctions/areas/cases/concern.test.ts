import { DAY, MINUTE } from '@/domain/kernel/time'
import { concern, makeWorld, newKey, type World } from '../../world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const on = (id: string) => ({ id, key: newKey() })
const idOf = async (name: string): Promise<string> => (await world.ask(name, 'people.me', {})).personId
const staffed = ['chen', 'wu', 'lin', 'sun', 'he']

/** Everything in which somebody at work could come across a case, as one text. */
const everythingSeenBy = async (name: string): Promise<string> => {
  const work = await world.ask(name, 'cases.listWork', {})
  const inbox = await world.ask(name, 'messages.listInbox', { before: null })
  const archive = await world.call(name, 'cases.listHome', { homeId: 'home-1', before: null })
  const overview = await world.call(name, 'cases.overview', {})
  const unreached = await world.call(name, 'unreached.list', { open: true, before: null })
  return JSON.stringify([work, inbox, archive, overview, unreached])
}

describe('a complaint from receipt to the end', () => {
  let id: string

  test('the resident hears at receipt that a result comes within two days', async () => {
    const filed = await world.ask('li', 'cases.fileConcern', concern({ category: 'fees' }))
    id = filed.id
    expect(filed).toMatchObject({ kind: 'complaint', assignee: 'sun', receiver: { name: 'lin' } })
    expect(filed.promises.map(({ rule, dueAt }) => [rule, dueAt - filed.createdAt])).toEqual([
      ['respond', 3 * MINUTE],
      ['feedback', 48 * 60 * MINUTE],
    ])
    const { items } = await world.ask('li', 'messages.listInbox', { before: null })
    expect(items.find(({ kind }) => kind === 'received')?.body).toContain('2 天内告诉您处理结果')
  })

  test('progress, findings and the result reach the resident; staff judge it, two of them when it is not valid', async () => {
    await world.accept('sun', { id })
    await world.arrive('sun', { id })
    await world.ask('lin', 'cases.noteProgress', { ...on(id), words: '正在核对账单' })
    expect(await world.inbox('li')).toContain('progressNoted')
    expect(
      await world.refused('sun', 'cases.tellResult', { ...on(id), words: '算对了', photos: [], noMeasure: null }),
    ).toBe('WRONG_STATE FINDINGS_NEEDED')
    const found = { cause: 'process' as const, found: '账单没有附明细', remedy: '补发明细' }
    await world.ask('sun', 'cases.recordFindings', { ...on(id), ...found })
    const judged = await world.ask('lin', 'cases.judge', { ...on(id), decision: 'invalid', reason: '收费无误' })
    const entryId = judged.investigation?.validity?.entryId ?? ''
    expect(await world.refused('lin', 'cases.confirmJudgement', { ...on(id), entryId, agree: true })).toBe(
      'FORBIDDEN SECOND_PAIR',
    )
    const second = await world.ask('sun', 'cases.confirmJudgement', { ...on(id), entryId, agree: true })
    expect(second.investigation?.validity).toMatchObject({ stands: true })
    const told = await world.ask('sun', 'cases.tellResult', {
      ...on(id),
      words: '已补发明细',
      photos: [],
      noMeasure: null,
    })
    expect(told.investigation).toMatchObject({ findings: found, result: { words: '已补发明细' } })
    expect(told.promises.find(({ rule }) => rule === 'feedback')?.standing).toBe('kept')
    const mine = await world.ask('li', 'cases.getCase', { id })
    expect(mine.investigation).toMatchObject({ validity: null, findings: found })
    expect(mine.timeline.map(({ what }) => what)).not.toContain('validityJudged')
  })

  test('it is signed under the text that was told; a corrected text is a conflict; the first receiver hears of the end', async () => {
    await world.ask('lin', 'cases.askSignature', on(id))
    const shown = await world.ask('li', 'cases.getCase', { id })
    const textDigest = shown.investigation?.result?.digest ?? ''
    const rated = { ...on(id), rating: 5, words: null }
    expect(await world.refused('li', 'cases.confirm', rated)).toBe('BAD_INPUT SIGNATURE_NEEDED')
    await world.ask('sun', 'cases.tellResult', { ...on(id), words: '已补发明细，并致歉', photos: [], noMeasure: null })
    const signature = { photo: await world.photo('li'), textDigest }
    expect(await world.refused('li', 'cases.confirm', { ...rated, signature })).toBe('CONFLICT TEXT_CHANGED')
    const now = (await world.ask('li', 'cases.getCase', { id })).investigation?.result?.digest ?? ''
    const photo = await world.photo('li')
    const closed = await world.ask('li', 'cases.confirm', {
      ...rated,
      key: newKey(),
      signature: { photo, textDigest: now },
    })
    expect(closed).toMatchObject({ status: 'closed', investigation: { signature: 'signed' } })
    expect(closed.timeline.at(-1)).toMatchObject({ what: 'caseConfirmed', photos: [closed.photos.at(-1)?.id] })
    expect(await world.inbox('lin')).toContain('confirmed')
    const { photos, brokenAt } = await world.ask('li', 'cases.verify', { id })
    expect([brokenAt, photos.map(({ state }) => state)]).toEqual([null, ['same', 'same']])
  })

  test('a measure goes on after the end: in its person’s list, then in that of who looks at its effect', async () => {
    const measure = { kind: 'preventive' as const, personId: await idOf('wu'), days: 1, words: '每月核对一次' }
    await world.ask('lin', 'cases.addMeasure', { ...on(id), ...measure })
    // What colleagues owe one another is no promise to the household.
    expect((await world.ask('wu', 'cases.getCase', { id })).promise).toMatchObject({ rule: 'step' })
    expect((await world.ask('li', 'cases.getCase', { id })).promise?.rule).not.toBe('step')
    const rows = async (name: string) => (await world.ask(name, 'cases.listWork', {})).mine.map((row) => row.id)
    expect(await rows('wu')).toContain(id)
    await world.ask('wu', 'cases.finishMeasure', { ...on(id), measureId: 'm1', words: null })
    expect(await rows('wu')).not.toContain(id)
    expect(await rows('lin')).toContain(id)
    const checked = { ...on(id), measureId: 'm1', effective: true, words: null }
    expect(await world.refused('lin', 'cases.checkMeasure', checked)).toBe('WRONG_STATE EFFECT_TOO_EARLY')
    await world.cloud.clock.move({ advanceMs: 7 * DAY, timers: 'once' })
    expect((await world.ask('lin', 'cases.checkMeasure', checked)).investigation?.measures[0]).toMatchObject({
      effective: true,
    })
    expect(await rows('lin')).not.toContain(id)
  })

  test('only a manager hands it over, on record', async () => {
    const { id: other } = await world.ask('li', 'cases.fileConcern', concern())
    const over = { ...on(other), personId: await idOf('sun'), reason: '休假' }
    expect(await world.refused('lin', 'cases.changeReceiver', over)).toBe('FORBIDDEN NOT_YOURS')
    const handed = await world.ask('he', 'cases.changeReceiver', over)
    expect(handed.receiver?.name).toBe('sun')
    expect(handed.timeline.at(-1)).toMatchObject({ what: 'receiverChanged', whom: 'sun', words: '休假' })
    expect(await world.inbox('li')).toContain('receiverChanged')
  })
})

describe('whoever a complaint is about', () => {
  test.each(staffed)('%s sees nothing of it, in no list, view, count or message, to its end', async (name) => {
    const aboutId = await idOf(name)
    const filed = await world.ask('li', 'cases.fileConcern', concern({ category: 'attitude', aboutId }))
    const { id, number } = filed
    expect([filed.assigneeId, filed.receiver?.personId]).not.toContain(aboutId)
    expect(await world.refused(name, 'cases.getCase', { id })).toBe('FORBIDDEN')
    expect(await world.refused(name, 'cases.linkPhotos', { id })).toBe('FORBIDDEN')
    const chief = name === 'he' ? 'sun' : 'he'
    expect(await world.refused(chief, 'cases.dispatch', { ...on(id), personId: aboutId })).toMatch(
      /ABOUT_THEM|NOT_YOURS/,
    )
    const { engineers } = await world.ask(chief, 'people.listEngineers', { caseId: id })
    expect(engineers.map(({ personId }) => personId)).not.toContain(aboutId)
    const handler = staffed.find((one) => one === filed.assignee)
    if (handler) await world.accept(handler, { id })
    await world.to(filed.createdAt + 60 * MINUTE)
    const seen = await everythingSeenBy(name)
    expect(seen).not.toContain(id)
    expect(seen).not.toContain(number)
    await world.ask('li', 'cases.cancel', { ...on(id), reason: '不追究了' })
    expect(await everythingSeenBy(name)).not.toContain(id)
  })

  test.each(staffed)(
    '%s, named only after he had it in hand, loses it in the same write and every trace of it',
    async (name) => {
      const personId = await idOf(name)
      const namer = name === 'he' ? 'sun' : 'he'
      const filed = await world.ask(
        'li',
        'cases.fileConcern',
        concern({ category: 'fees', described: '穿蓝色工服的师傅' }),
      )
      const { id, number } = filed
      await world.ask(namer, 'cases.dispatch', { ...on(id), personId, reason: null })
      await world.ask('he', 'cases.changeReceiver', { ...on(id), personId, reason: '由他负责' }).catch(() => null)
      await world.accept(name, { id })
      await world.to(filed.createdAt + 2 * MINUTE)
      expect(await everythingSeenBy(name)).toContain(id)

      const naming = { ...on(id), personId, reason: '调看门岗监控，是他' }
      const named = await world.ask(namer, 'cases.nameColleague', naming)
      expect(named.investigation?.about).toBe(name)
      expect([named.assigneeId, named.receiver?.personId]).not.toContain(personId)
      const entry = named.timeline.find(({ what }) => what === 'colleagueNamed')
      expect(entry).toMatchObject({ who: namer, whom: name, words: '调看门岗监控，是他' })
      expect((await world.ask(namer, 'cases.nameColleague', naming)).timeline).toEqual(named.timeline)
      expect(await world.refused(name, 'cases.getCase', { id })).toBe('FORBIDDEN')
      for (const action of ['cases.verify', 'cases.linkPhotos'])
        expect(await world.refused(name, action, { id })).toBe('FORBIDDEN')

      const hers = await world.ask('li', 'cases.getCase', { id })
      expect(hers.investigation?.about).toBeNull()
      expect(hers.timeline.find(({ what }) => what === 'colleagueNamed')).toMatchObject({ whom: null, words: null })
      const isSilent = async () => {
        const seen = await everythingSeenBy(name)
        expect(seen).not.toContain(id)
        expect(seen).not.toContain(number)
      }
      await isSilent()
      await world.to(filed.createdAt + 60 * MINUTE)
      await isSilent()
      await world.ask('li', 'cases.cancel', { ...on(id), reason: '不追究了' })
      await isSilent()
    },
  )

  test('a call that ended right after the write leaves it to the clock to take back what he was told', async () => {
    const { id, createdAt } = await world.ask('li', 'cases.fileConcern', concern({ category: 'fees' }))
    const personId = await idOf('sun')
    await world.ask('he', 'cases.nameColleague', { ...on(id), personId, reason: '是他' })
    const late = { _id: `late-${id}`, personId, caseId: id, order: createdAt * 1000, kind: 'assigned', read: false }
    world.cloud.store.insert('inbox', [
      { ...late, title: '新投诉', body: '请马上受理', rev: 0, delivery: { wakeAt: null } },
    ])
    expect(await everythingSeenBy('sun')).toContain(id)
    await world.to(createdAt + 3 * MINUTE)
    expect(await everythingSeenBy('sun')).not.toContain(id)
  })

  test('a resident chooses among who serves in the estate', async () => {
    const { staff } = await world.ask('li', 'people.listServing', { homeId: 'home-1' })
    expect(staff.map(({ name }) => name).sort()).toEqual([...staffed].sort())
  })
})

describe('an anonymous complaint', () => {
  test('is one of nobody’s for everybody but its receiver and managers: no home, no name, no number, no message', async () => {
    const filed = await world.ask('li', 'cases.fileConcern', concern({ category: 'fees', anonymous: true }))
    const { id } = filed
    const li = await idOf('li')
    expect(filed).toMatchObject({ assignee: 'sun', receiver: { name: 'lin' } })
    const seen = await world.ask('sun', 'cases.getCase', { id })
    expect(seen).toMatchObject({ homeLabel: '匿名住户', resident: { name: '匿名住户', mayCall: false } })
    const { mine } = await world.ask('sun', 'cases.listWork', {})
    const row = mine.find((one) => one.id === id)
    expect(row).toMatchObject({ homeLabel: '匿名住户' })
    expect(JSON.stringify([seen, row])).not.toContain('-501')
    const { items } = await world.ask('sun', 'messages.listInbox', { before: null })
    expect(JSON.stringify(items.filter(({ page }) => page?.includes(id)))).not.toContain('-501')
    const asked = { key: newKey(), personId: li, field: 'phone', purpose: 'case', caseId: id }
    expect(await world.refused('sun', 'privacy.reveal', asked)).toMatch(/^FORBIDDEN/)
    const archive = await world.ask('sun', 'cases.listHome', { homeId: 'home-1', before: null })
    expect(archive.rows.map((row) => row.id)).not.toContain(id)
    for (const name of ['lin', 'he', 'li'])
      expect((await world.ask(name, 'cases.getCase', { id })).homeLabel).not.toBe('匿名住户')
  })
})

test('a complaint that is sent back is looked into anew: what was found and told before is not this round’s', async () => {
  const { id } = await world.ask('li', 'cases.fileConcern', concern({ category: 'fees' }))
  await world.accept('sun', { id })
  await world.arrive('sun', { id })
  await world.ask('sun', 'cases.recordFindings', { ...on(id), cause: 'process', found: '漏寄账单', remedy: '补寄' })
  const result = { ...on(id), words: '已补寄', photos: [], noMeasure: null }
  expect(await world.refused('sun', 'cases.tellResult', result)).toBe('WRONG_STATE JUDGEMENT_NEEDED')
  await world.ask('lin', 'cases.judge', { ...on(id), decision: 'valid', reason: '漏寄' })
  expect(await world.refused('sun', 'cases.tellResult', result)).toBe('WRONG_STATE MEASURE_NEEDED')
  const told = await world.ask('sun', 'cases.tellResult', { ...result, noMeasure: '偶然一次' })
  expect(told.timeline.find(({ what }) => what === 'measureWaived')).toMatchObject({ words: '偶然一次' })
  const { timeline } = await world.ask('li', 'cases.getCase', { id })
  expect(timeline.map(({ what }) => what)).not.toContain('measureWaived')
  expect(told.investigation).toMatchObject({ findings: { current: true }, result: { words: '已补寄' } })
  const back = await world.ask('li', 'cases.sendBack', { ...on(id), reason: '还没有收到', photos: [] })
  expect(back.investigation).toMatchObject({ findings: { found: '漏寄账单', current: false }, result: null })
})

test('the three minutes hold for a complaint: missed without anybody, told to desk and supervisor', async () => {
  const { id, createdAt } = await world.ask('li', 'cases.fileConcern', concern())
  await world.to(createdAt + 4 * MINUTE)
  const late = await world.ask('li', 'cases.getCase', { id })
  expect(late.promises.find(({ rule }) => rule === 'respond')?.standing).toBe('missed')
})

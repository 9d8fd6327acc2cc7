import type { CaseView } from '../../src/contract'
import type { FollowUp } from '../../src/domain/follow-up/follow-up'
import type { Article } from '../../src/domain/help/article'
import type { Place } from '../../src/domain/matter/kinds'
import type { ShiftHandover } from '../../src/domain/roster/shift-handover'
import { putRegister } from '../furnish.fixture'
import { keptWorld } from '../kept-world.fixture'
import { concern, makeWorld, newKey, repair, setUp, T0, type World } from '../world.fixture'
import { people, type Target, targets } from './cast.fixture'

/** What stands ready in each home, for every action to be tried on. */
export type Props = {
  waiting: string
  assigned: string
  accepted: string
  arrived: string
  longer: string
  done: string
  closed: string
  /** A follow-up call about the closed one. */
  followUp: string
  /** A case with a quotation that waits for the household. */
  planned: string
  planId: string
  /** A note that the manager left to the desk. */
  shiftHandover: string
  proposalId: string
  longerId: string
  /** A repair of a public area. */
  shared: string
  /** A case with words that the content check holds back. */
  held: string
  invitation: string
  application: string
  engineer: string
  /** A colleague who can be called in. */
  mate: string
  desk: string
  /** A complaint under investigation with a measure to carry out, and one found not valid by the desk, with a measure done. */
  concern: string
  judged: string
  judgementId: string
  photo: string
  importId: string
}

const RISKY = '赌博'

const at = (target: Target, name: string): string => (target.at === 'abroad' ? `${name}-abroad` : name)

const concernsOf = async (world: World, target: Target) => {
  const [engineer, desk] = [at(target, 'engineer'), at(target, 'desk')]
  const on = (id: string) => ({ id, key: newKey() })
  const investigated = async () => {
    const { id } = await world.ask(target.owner, 'cases.fileConcern', concern({ homeId: target.home }))
    await world.ask(desk, 'cases.dispatch', { ...on(id), personId: engineer })
    await world.accept(engineer, { id })
    await world.arrive(engineer, { id })
    await world.ask(engineer, 'cases.recordFindings', { ...on(id), cause: 'people', found: '漏扫', remedy: '补扫' })
    const measure = { kind: 'corrective', personId: engineer, days: 1, words: '补扫' } as const
    return world.ask(engineer, 'cases.addMeasure', { ...on(id), ...measure })
  }
  const running = await investigated()
  const { id } = await investigated()
  await world.ask(engineer, 'cases.finishMeasure', { ...on(id), measureId: 'm1', words: null })
  const judged = await world.ask(desk, 'cases.judge', { ...on(id), decision: 'invalid', reason: '查无此事' })
  return { desk, concern: running.id, judged: id, judgementId: judged.investigation?.validity?.entryId ?? '' }
}

const casesOf = async (world: World, target: Target) => {
  const [engineer, desk, manager] = [at(target, 'engineer'), at(target, 'desk'), at(target, 'manager')]
  const personId = engineer
  const on = (id: string) => ({ id, key: newKey() })
  const file = (words = '有燃气味', place: Place = 'kitchen'): Promise<CaseView> =>
    world.ask(
      target.owner,
      'cases.fileRepair',
      repair({ homeId: target.home, place, category: 'gas', urgency: 'ordinary', words }),
    )
  const dispatched = async () => world.ask(desk, 'cases.dispatch', { ...on((await file()).id), personId })
  const accepted = async () => world.accept(engineer, await dispatched())
  const arrived = async () => world.arrive(engineer, await accepted())
  const waiting = await file()
  const asked = { ...on(waiting.id), at: waiting.createdAt + 3_600_000, reason: '配件要等' }
  const { proposal } = await world.ask(manager, 'cases.proposeTime', asked)
  const longer = await world.ask(engineer, 'cases.promiseDate', {
    ...on((await arrived()).id),
    days: 10,
    reason: '等配件',
  })
  const line = { item: '阀芯', unit: '个', quantity: 100, unitFen: 5_000, payer: 'paid' } as const
  const planned = await world.ask(engineer, 'cases.proposePlan', {
    ...on((await arrived()).id),
    words: '换阀芯',
    lines: [line],
  })
  const done = await world.complete(engineer, await arrived())
  const closed = await world.complete(engineer, await arrived())
  await world.ask(target.owner, 'cases.confirm', { ...on(closed.id), rating: 5, words: null })
  const followUp: FollowUp = {
    _id: `follow-up-${target.home}`,
    rev: 0,
    estateId: target.estate,
    period: T0,
    caseId: closed.id,
    why: ['sample'],
    barred: [engineer],
    callerId: null,
    createdAt: T0,
    order: T0,
    open: true,
    calls: [],
    outcome: null,
    doneAt: null,
  }
  world.cloud.store.insert('followUps', [followUp])
  const shiftHandover: ShiftHandover = {
    _id: `hand-over-${target.home}`,
    rev: 0,
    estateId: target.estate,
    duty: 'desk',
    by: manager,
    until: T0,
    to: null,
    from: null,
    at: T0,
    cases: [],
    words: '',
    read: null,
  }
  world.cloud.store.insert('handOvers', [shiftHandover])
  const investigated = await concernsOf(world, target)
  return {
    ...investigated,
    closed: closed.id,
    followUp: followUp._id,
    shiftHandover: shiftHandover._id,
    waiting: waiting.id,
    assigned: (await dispatched()).id,
    accepted: (await accepted()).id,
    arrived: (await arrived()).id,
    longer: longer.id,
    done: done.id,
    planned: planned.id,
    planId: planned.work.plans[0]?.id ?? '',
    mate: at(target, 'mate'),
    proposalId: proposal?.id ?? '',
    longerId: longer.longer?.id ?? '',
    engineer: personId,
    held: (await file(RISKY)).id,
    shared: (await file('电梯停了', 'elevator')).id,
    photo: await world.photo(engineer),
  }
}

const propsOf = async (world: World, target: Target): Promise<Props> => {
  const { home: homeId, estate: estateId, owner } = target
  const who = { name: '客人', phone: null, until: null, forId: null, decides: true }
  const { code } = await world.ask(owner, 'household.invite', { key: newKey(), homeId, relation: 'family', ...who })
  const form = {
    key: newKey(),
    estateId,
    homeId,
    relation: 'lessee' as const,
    name: '申请人',
    phone: '13900000009',
    phoneCode: null,
  }
  const applicant = target.at === 'own' ? 'applicant' : `applicant-${target.at}`
  const { id: application } = await world.ask(applicant, 'applications.file', { ...form, words: null })
  const sheet = '楼栋,单元,房号,建筑面积\n9栋,1单元,101,80\n9栋,1单元,102,80\n'
  const { id: importId } = await world.previewHomes(at(target, 'manager'), sheet)
  return { ...(await casesOf(world, target)), invitation: code, application, importId }
}

const HOUR = 3_600_000

/** A broadcast to one home that its owner got and has not read. */
const broadcastAt = ({ home, estate: estateId }: Target) => ({
  _id: `broadcast-${home}`,
  rev: 0,
  estateId,
  kind: 'water',
  words: '现在停水',
  by: 'manager',
  at: T0 - HOUR,
  audience: { residents: 'homes', buildings: [], homes: [{ homeId: home, label: home }], staff: false },
  liveUntil: T0 + 24 * HOUR,
  expected: 1,
  cursor: null,
  listing: null,
  followUpId: null,
  reminders: [],
  follows: null,
  followedBy: null,
})

const receiptAt = ({ home, estate: estateId, owner }: Target) => ({
  _id: `broadcast-${home}:${owner}`,
  broadcastId: `broadcast-${home}`,
  estateId,
  personId: owner,
  as: 'resident',
  building: '',
  place: home,
  order: 1,
  at: T0 - HOUR,
  stand: 'listed',
  readAt: null,
  told: null,
})

/** What a case taught, and nobody has reviewed. */
const exampleAt = ({ home, estate: estateId }: Target) => ({
  _id: `example-${home}`,
  rev: 1,
  estateId,
  kind: 'repair',
  category: 'water',
  lesson: '先关阀再拆',
  standing: 'waiting',
  by: 'set-up',
  at: T0,
  reviewedBy: null,
})

/** An article of the guide that is being written, and one that everybody reads. */
const articlesAt = ({ home, estate: estateId }: Target): Article[] =>
  (['draft', 'published'] as const).map((state, n) => ({
    _id: `help-${state}-${home}`,
    rev: 1,
    estateId,
    state,
    order: n + 1,
    version: 1,
    changedAt: T0,
    reviewBy: T0,
    group: 'fees',
    question: '物业费怎么交',
    answer: '在前台交。',
    words: [],
    caseId: null,
    history: [],
  }))

/** Two estates with everybody in them, and in each home something of every kind. */
const furnished = async () => {
  const world = await makeWorld({ settled: false })
  const { store } = world.cloud
  await world.ask('he', 'people.setUpEstate', setUp)
  const [first] = store.find('estates', { query: {} })
  store.insert('estates', [{ ...first, _id: 'estate-2' }])
  for (const estateId of ['estate-1', 'estate-2']) {
    const here = targets.filter(({ estate }) => estate === estateId)
    const homes = here.map(({ home: id }, n) => ({ id, building: '9栋', entrance: '1单元', number: String(101 + n) }))
    putRegister(store, estateId, homes, T0)
  }
  store.insert('people', people as never)
  const untold = ['estate-1', 'estate-2'].map((estateId) => ({
    _id: `unreached-${estateId}`,
    estateId,
    personId: estateId === 'estate-1' ? 'owner' : 'abroad',
    caseId: null,
    kind: 'received',
    title: '',
    page: null,
    since: T0,
    listedAt: T0,
    attempts: [],
    followUpId: null,
    open: true,
    settled: null,
  }))
  store.insert('unreached', untold)
  const rules = { method: 'POST', body: JSON.stringify({ risky: [RISKY] }) }
  store.insert('helpArticles', targets.flatMap(articlesAt))
  store.insert('examples', targets.map(exampleAt))
  store.insert('broadcasts', targets.map(broadcastAt))
  store.insert('receipts', targets.map(receiptAt))
  await fetch(`${world.cloud.http}/content-rules`, rules)
  const props = new Map<string, Props>()
  for (const target of targets) props.set(target.home, await propsOf(world, target))
  return { world, props }
}

/** Two estates with everybody in them, and in each home something of every kind: made once, and a copy for each who asks. */
export const openStage = async (functionsDir?: string) => {
  const { from, beside } = await keptWorld('rights', async () => {
    const { world, props } = await furnished()
    return { world, beside: [...props] }
  })
  return { world: await makeWorld({ from, functionsDir }), props: new Map(beside) }
}

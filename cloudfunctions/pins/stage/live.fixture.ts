import { DAY, HOUR, MINUTE } from '../../../src/domain/kernel/time'
import { type Kind, kinds } from '../../../src/domain/matter/kinds'
import { repair, T0, type World } from '../../world.fixture'
import { bring, file, investigate, look, OPEN, workOn } from './cases.fixture'
import { key, moveIn, on, openWays, type Stage } from './move-in.fixture'
import * as office from './office.fixture'
import { special } from './special.fixture'

/** What the test is told of the stage: names and ids only. */
export type Manifest = {
  now: number
  ids: Record<string, string>
  homes: Record<string, string>
  cases: { name: string; id: string; kind: Kind; status: string }[]
  applications: Record<'approved' | 'refused' | 'withdrawn' | 'late' | 'open', string>
  invitations: Record<'revoked' | 'open' | 'lapsed', string>
  broadcasts: { over: string; live: string }
  heads: { day: string; head: string }[]
  /** What a phone keeps of a case, from three days after it was filed. */
  remembered: { id: string; links: number; tip: string }[]
  /** Filed in the evening: its pushes wait for the morning. */
  asleep: string
  /** Filed by a call that broke off before anybody was told. */
  untold: string
}

type Named = { name: string; id: string }

const ofEachKind = async (stage: Stage, name: string, how: (kind: Kind) => Promise<string>): Promise<Named[]> => {
  const made: Named[] = []
  for (const kind of kinds) {
    made.push({ name: `${kind} ${name}`, id: await how(kind) })
    await stage.world.cloud.clock.move({ advanceMs: MINUTE })
  }
  return made
}

/** As after an outage, but for the nights, in which the clock looks every five minutes. */
const move = async ({ world }: Stage, to: number) => {
  const { clock } = world.cloud
  for (let night = T0 + 15 * HOUR; night < to; night += DAY) {
    if (night > clock.now()) {
      await clock.move({ to: night, timers: 'once' })
      await clock.move({ to: night + 10 * MINUTE })
    }
  }
  await clock.move({ to, timers: 'once' })
}

/** Finished in every way, and those whose household will stay silent. */
const firstDay = async (stage: Stage) => {
  const { world } = stage
  const closed = await ofEachKind(stage, 'closed', async (kind) => {
    const id = await bring(stage, await file(stage, kind), 'arrived')
    await (kind === 'repair' ? workOn(stage, id) : Promise.resolve())
    await bring(stage, id, 'closed')
    await (kind === 'complaint' ? investigate(stage, id) : Promise.resolve())
    return id
  })
  const cancelled = await ofEachKind(stage, 'cancelled', async (kind) => {
    const id = await file(stage, kind)
    await world.ask('li', 'cases.cancel', { ...on(id), reason: '不用了' })
    return id
  })
  const unconfirmed = await ofEachKind(stage, 'unconfirmed', async (kind) =>
    bring(stage, await file(stage, kind), 'done'),
  )
  return [...closed, ...cancelled, ...unconfirmed]
}

/** Three calls on other days and hours that nobody answers, and an end without a word. */
const giveUp = async (stage: Stage, silent: Named[]) => {
  const { world } = stage
  for (const at of [4 * DAY, 5 * DAY + 3 * HOUR, 6 * DAY + 5 * HOUR]) {
    await move(stage, T0 + at + HOUR)
    for (const { id } of silent) {
      await world.ask('lin', 'cases.noteCall', { ...on(id), result: 'noAnswer', words: null })
    }
  }
  for (const { id } of silent) {
    await world.ask('lin', 'cases.closeUnconfirmed', { ...on(id), reason: '三次没有人接' })
  }
}

/** A low rating, so that somebody asks about it the next morning; one was asked, one waits. */
const lowRatings = async (stage: Stage) => {
  const { world } = stage
  for (const words of ['一般', '不好']) {
    const id = await bring(stage, await file(stage, 'repair'), 'done')
    await world.ask('li', 'cases.confirm', { ...on(id), rating: 1, words })
  }
}

const askAfterwards = async ({ world }: Stage) => {
  const { rows } = await world.ask('lin', 'followUps.list', { open: true, after: null })
  const answers = { solved: true, onTime: true, attitude: 5, rating: 4 } as const
  const said = { result: 'reached', answers, words: '满意', reopen: null } as const
  await world.ask('lin', 'cases.noteFollowUp', { ...on(rows[0]?.id ?? ''), ...said })
}

/** The last thing: a call ends in the middle, after the case stands and before anybody has heard of it. */
const breakOff = async ({ world, homes }: Stage): Promise<string> => {
  const input = repair({ key: key(), homeId: homes['501'], words: '半夜水管爆裂' })
  world.cloud.faults.order({ api: 'database.insertDocument:inbox', times: 1, kill: 'before' })
  await world.raw('li', { action: 'cases.fileRepair', input })
  world.cloud.faults.clear()
  const { rows } = await world.ask('li', 'cases.listMine', { open: true, before: null })
  const untold = rows.find(({ words }) => words === input.words)
  if (!untold) throw new Error('the case was never written')
  return untold.id
}

const headsOf = async ({ world }: Stage) =>
  (await world.ask('he', 'dailyHashes.list', { before: null })).days.map(({ day, head }) => ({ day, head }))

/** Lives through eight days, through the ordinary verbs, and tells what there is. */
export const live = async (world: World): Promise<Manifest> => {
  const stage = await moveIn(world)
  const lapsed = (await office.invitations(stage)).open
  await office.guide(stage)
  await office.records(stage)
  const applied = await office.oldApplications(stage)
  const over = await office.oldBroadcast(stage)
  const past = await firstDay(stage)
  await move(stage, T0 + 3 * DAY)
  const remembered: Manifest['remembered'] = []
  for (const { id } of past) {
    const { links, tip } = await world.ask('li', 'cases.verify', { id })
    remembered.push({ id, links, tip })
  }
  await giveUp(
    stage,
    past.filter(({ name }) => name.endsWith('unconfirmed')),
  )
  await lowRatings(stage)
  await move(stage, T0 + 7 * DAY + HOUR)
  await askAfterwards(stage)
  const odd = await special(stage)
  const open: Named[] = []
  for (const to of OPEN) {
    open.push(...(await ofEachKind(stage, to, async (kind) => bring(stage, await file(stage, kind), to))))
  }
  const invited = await office.invitations(stage)
  const applications = { ...applied, ...(await office.newApplications(stage)) }
  await office.shifts(stage)
  await move(stage, T0 + 7 * DAY + 12 * HOUR + 40 * MINUTE)
  await openWays(stage)
  const broadcast = await office.newBroadcast(stage)
  const asleep = await file(stage, 'enquiry', { words: '停车费怎么算' })
  const untold = await breakOff(stage)
  const cases: Manifest['cases'] = []
  for (const { name, id } of [...past, ...odd, ...open, { name: 'enquiry asleep', id: asleep }]) {
    const { kind, status } = await look(stage, id)
    cases.push({ name, id, kind, status })
  }
  return {
    now: world.cloud.clock.now(),
    ids: stage.ids,
    homes: stage.homes,
    cases,
    applications,
    invitations: { ...invited, lapsed },
    broadcasts: { over, live: broadcast },
    heads: await headsOf(stage),
    remembered,
    asleep,
    untold,
  }
}

import type { CaseView } from '../../../src/contract'
import type { Kind } from '../../../src/domain/matter/kinds'
import { isConcern } from '../../../src/domain/matter/kinds'
import { CENTRE, concern, repair } from '../../world.fixture'
import { key, on, type Stage } from './move-in.fixture'

export const OPEN = ['waiting', 'assigned', 'accepted', 'arrived', 'done'] as const
export type Rung = (typeof OPEN)[number]

/** As the manager sees it now. */
export const look = ({ world }: Stage, id: string): Promise<CaseView> => world.ask('he', 'cases.getCase', { id })

type Filing = { by?: string; number?: string; words?: string }

export const file = async (stage: Stage, kind: Kind, { by = 'li', number = '501', words }: Filing = {}) => {
  const about = { key: key(), homeId: stage.homes[number] ?? '', photos: [await stage.world.photo(by)] }
  const said = words === undefined ? {} : { words }
  const { id } = isConcern(kind)
    ? await stage.world.ask(by, 'cases.fileConcern', concern({ ...about, ...said, kind }))
    : await stage.world.ask(by, 'cases.fileRepair', repair({ ...about, ...said, urgency: 'ordinary' }))
  return id
}

const give = async (stage: Stage, id: string, kind: Kind) => {
  const personId = stage.ids[isConcern(kind) ? 'sun' : 'chen'] ?? ''
  await stage.world.ask('he', 'cases.dispatch', { ...on(id), personId })
}

/** Given back until nobody is left to whom it goes by itself. */
const giveBack = async (stage: Stage, id: string) => {
  for (let view = await look(stage, id); view.status !== 'waiting'; view = await look(stage, id)) {
    await stage.world.ask(view.assignee ?? '', 'cases.decline', { ...on(id), why: 'busy', words: null })
  }
}

/** What the person at work does next. */
const further: Record<Rung, (stage: Stage, view: CaseView) => Promise<unknown>> = {
  waiting: (stage, { id, kind }) => give(stage, id, kind),
  assigned: ({ world }, { id, assignee }) => world.ask(assignee ?? '', 'cases.accept', on(id)),
  accepted: async ({ world }, { id, assignee }) =>
    world.ask(assignee ?? '', 'cases.arrive', { ...on(id), photo: await world.photo(assignee ?? ''), point: CENTRE }),
  arrived: async ({ world }, { id, assignee, kind }) => {
    const who = assignee ?? ''
    const photos = [await world.photo(who)]
    if (!isConcern(kind)) return world.ask(who, 'cases.complete', { ...on(id), words: '换了垫圈', photos })
    await world.ask(who, 'cases.recordFindings', { ...on(id), cause: 'people', found: '漏扫一次', remedy: '补扫' })
    if (kind === 'complaint') await world.ask('he', 'cases.judge', { ...on(id), decision: 'valid', reason: '属实' })
    return world.ask(who, 'cases.tellResult', { ...on(id), words: '已补扫', photos, noMeasure: '偶然一次' })
  },
  done: ({ world }, { id }) => world.ask('li', 'cases.confirm', { ...on(id), rating: 5, words: '很好' }),
}

/** Brings a case to a status, as people do. */
export const bring = async (stage: Stage, id: string, to: Rung | 'closed'): Promise<string> => {
  if (to === 'waiting') await giveBack(stage, id)
  for (let view = await look(stage, id); view.status !== to; view = await look(stage, id)) {
    const step = further[view.status as Rung]
    if (!step) throw new Error(`${view.number} is ${view.status} on its way to ${to}`)
    await step(stage, view)
  }
  return id
}

/** What everybody with a repair in hand may write down besides. */
export const workOn = async (stage: Stage, id: string) => {
  const { world, ids } = stage
  const { assignee: who } = await look(stage, id)
  const by = who ?? ''
  const from = world.cloud.clock.now()
  await world.cloud.clock.move({ advanceMs: 60_000 })
  await world.ask(by, 'cases.siteVisit', { ...on(id), words: '垫圈老化', photos: [await world.photo(by)] })
  const line = { item: '阀芯', unit: '个', quantity: 100, unitFen: 5_000, payer: 'paid' } as const
  const plan = async (words: string) =>
    (await world.ask(by, 'cases.proposePlan', { ...on(id), words, lines: [line] })).work.plans[0]?.id ?? ''
  const refused = { planId: await plan('换整套'), agree: false, words: '太贵' }
  await world.ask('li', 'cases.answerPlan', { ...on(id), ...refused })
  await world.ask('li', 'cases.answerPlan', { ...on(id), planId: await plan('只换阀芯'), agree: true, words: null })
  const helper = ids[by === 'chen' ? 'wu' : 'chen'] ?? ''
  await world.ask(by, 'cases.addHelper', { ...on(id), personId: helper })
  await world.ask(by, 'cases.markMajor', { ...on(id), kind: 'flood', words: '水漫到走廊' })
  const used = [{ use: 'part', name: '阀芯', unit: '个', quantity: 100 }] as const
  await world.ask(by, 'cases.logWork', {
    ...on(id),
    personId: ids[by] ?? '',
    from,
    until: from + 60_000,
    words: '换阀芯',
    corrects: null,
    used: [...used] as never,
  })
  await world.ask(by, 'cases.addPhotos', { ...on(id), purpose: 'after', photos: [await world.photo(by)] })
  await world.ask(by, 'cases.removeHelper', { ...on(id), personId: helper })
}

/** An investigation with a measure to carry out, one done, a decision that waits for a second word, and a signature asked for. */
export const investigate = async (stage: Stage, id: string) => {
  const { world, ids } = stage
  const measure = (kind: 'corrective' | 'preventive', words: string) =>
    world.ask('he', 'cases.addMeasure', { ...on(id), kind, personId: ids.sun ?? '', days: 2, words })
  await measure('corrective', '当天补扫')
  await measure('preventive', '每天检查')
  await world.ask('he', 'cases.finishMeasure', { ...on(id), measureId: 'm1', words: null })
  await world.ask('lin', 'cases.judge', { ...on(id), decision: 'invalid', reason: '当天已扫' })
}

import type { Input } from '../../src/contract'
import { DAY, HOUR, MINUTE } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { upload } from '../../stage/seed/steps'
import { centre, repair, type World } from '../world'

export type CallName = 'silent' | 'called' | 'quoted' | 'tried' | 'unconfirmed' | 'toAsk' | 'asked'

const on = (id: string) => ({ id, key: newKey() })

/** Taken on, and done or given a price: it waits for a word. */
const bringOn = async (world: World, filed: Promise<{ id: string }>, as: 'done' | 'quoted'): Promise<string> => {
  const engineer = world.who('陈志强')
  const { id } = await filed
  await engineer.caller.ask('cases.accept', on(id))
  const [photo = ''] = await upload(engineer, ['entrance-1'])
  await engineer.caller.ask('cases.arrive', { ...on(id), photo, point: centre })
  if (as === 'quoted') {
    const lines = [{ item: '混水阀', unit: '个', quantity: 100, unitFen: 26_800, payer: 'paid' as const }]
    await engineer.caller.ask('cases.proposePlan', { ...on(id), words: '阀体开裂，修不了，换一个同型号的。', lines })
    return id
  }
  const photos = await upload(engineer, ['sink-repaired'])
  await world.cloud.clock.move({ advanceMs: 20 * MINUTE })
  await engineer.caller.ask('cases.complete', { ...on(id), words: '换了角阀垫片，试水不漏。', photos })
  return id
}

const finish = (world: World, filed: Promise<{ id: string }>) => bringOn(world, filed, 'done')

const takeIn = (world: World, words: string, who: Pick<Input<'cases.takeIn'>, 'homeId' | 'residentId' | 'caller'>) =>
  world.who('林晓燕').caller.ask('cases.takeIn', {
    ...repair({ words }),
    preferredAt: null,
    photos: [],
    channel: 'phone',
    kind: 'repair',
    aboutId: null,
    described: null,
    anonymous: false,
    ...who,
  })

/** A daughter called for her mother, who was not content with it. Before the homes have their ids from a sheet. */
export async function bringCaller(world: World): Promise<string> {
  const owner = world.who('王秀兰').caller
  const { personId: residentId } = await owner.ask('people.me', {})
  const caller = { name: '王秀兰的女儿', phone: '13700001234' }
  const words = '母亲一个人在家，厨房龙头关不上'
  const id = await finish(world, takeIn(world, words, { homeId: repair({}).homeId, residentId, caller }))
  await owner.ask('cases.confirm', { ...on(id), rating: 2, words: '来得晚了些，龙头还是有点紧。' })
  return id
}

/** Days later: households that are silent, one that could not be reached, one to be asked how it was and one that was. */
export async function bringCalls(world: World, filedFor: string): Promise<Record<CallName, string>> {
  const [owner, desk] = [world.who('王秀兰'), world.who('林晓燕')]
  /** To the next full hour after so long: the daily work of an estate is done with the sweep on the hour. */
  const later = (ms: number) => {
    const at = world.cloud.clock.now() + ms
    return world.cloud.clock.move({ to: Math.ceil(at / HOUR) * HOUR, timers: 'once' })
  }
  const file = (words: string) => finish(world, owner.caller.ask('cases.fileRepair', repair({ words })))
  const rate = (id: string, rating: number, words: string) =>
    owner.caller.ask('cases.confirm', { ...on(id), rating, words })
  const call = (id: string) => desk.caller.ask('cases.noteCall', { ...on(id), result: 'noAnswer', words: null })

  const toAsk = await file('洗菜池下面还在渗水，木柜都泡胀了')
  await rate(toAsk, 2, '修是修好了，等了很久，也没人说一声。')
  const asked = await file('卫生间龙头滴水')
  await rate(asked, 1, '第一次没修好。')
  const caller = { name: '三楼租户的妹妹', phone: '13700001234' }
  const stranger = { homeId: null, residentId: null, caller }
  const [silent, tried, unconfirmed] = [
    await finish(world, takeIn(world, '楼道窗户的插销掉了', stranger)),
    await file('厨房冷水阀关不严'),
    await file('热水器进水管滴水'),
  ]
  const quoted = await bringOn(
    world,
    owner.caller.ask('cases.fileRepair', repair({ words: '淋浴混水阀漏水' })),
    'quoted',
  )
  for (let day = 0; day < 4; day += 1) await later(DAY)
  await call(unconfirmed)
  await call(tried)
  for (const after of [DAY + 3 * HOUR, DAY + 2 * HOUR]) {
    await later(after)
    await call(unconfirmed)
  }
  const reason = '三天里不同时间打了三次，都没有人接'
  await desk.caller.ask('cases.closeUnconfirmed', { ...on(unconfirmed), reason })
  await later(DAY)
  const { rows } = await desk.caller.ask('followUps.list', { open: true, after: null })
  const of = (caseId: string) => rows.find((row) => row.caseId === caseId)?.id ?? ''
  const answers = { solved: true, onTime: false, attitude: 4, rating: 3 } as const
  const heard = '现在不漏了，希望下次提前打个电话。'
  await desk.caller.ask('cases.noteFollowUp', {
    ...on(of(asked)),
    result: 'reached',
    answers,
    words: heard,
    reopen: null,
  })
  await desk.caller.ask('cases.noteFollowUp', {
    ...on(of(toAsk)),
    result: 'noAnswer',
    answers: null,
    words: null,
    reopen: null,
  })
  return { silent, quoted, called: of(filedFor), tried, unconfirmed, toAsk: of(toAsk), asked: of(asked) }
}

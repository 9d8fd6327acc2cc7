import { DAY, HOUR, MINUTE } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { upload } from '../../stage/seed/scene'
import { centre, repair, type World } from '../world'

export type CallName = 'silent' | 'called' | 'tried' | 'unconfirmed' | 'toAsk' | 'asked'

/** Days later: households that are silent, one that could not be reached, one to be asked how it was and one that was. */
export async function bringCalls(world: World): Promise<Record<CallName, string>> {
  const [owner, engineer, desk] = [world.who('王秀兰'), world.who('陈志强'), world.who('林晓燕')]
  const on = (id: string) => ({ id, key: newKey() })
  /** To the next full hour after so long: the daily work of an estate is done with the sweep on the hour. */
  const later = (ms: number) => {
    const at = world.cloud.clock.now() + ms
    return world.cloud.clock.move({ to: Math.ceil(at / HOUR) * HOUR, timers: 'once' })
  }
  const { personId: residentId } = await owner.caller.ask('people.me', {})
  const takeIn = (words: string) => {
    const { preferredAt, ...filing } = repair({ words })
    return desk.caller.ask('cases.takeIn', {
      ...{ ...filing, preferredAt: preferredAt ?? null, photos: [], channel: 'phone', kind: 'repair', residentId },
      caller: { name: '王秀兰的女儿', phone: '13700001234' },
    })
  }
  const finish = async (words: string, filed = owner.caller.ask('cases.fileRepair', repair({ words }))) => {
    const { id } = await filed
    await engineer.caller.ask('cases.accept', on(id))
    const [photo = ''] = await upload(engineer, ['entrance-1'])
    await engineer.caller.ask('cases.arrive', { ...on(id), photo, point: centre })
    const photos = await upload(engineer, ['sink-repaired'])
    await world.cloud.clock.move({ advanceMs: 20 * MINUTE })
    await engineer.caller.ask('cases.complete', { ...on(id), words: '换了角阀垫片，试水不漏。', photos })
    return id
  }
  const rate = (id: string, rating: number, words: string) =>
    owner.caller.ask('cases.confirm', { ...on(id), rating, words })
  const call = (id: string) => desk.caller.ask('cases.noteCall', { ...on(id), result: 'noAnswer', words: null })

  const toAsk = await finish('洗菜池下面还在渗水，木柜都泡胀了')
  await rate(toAsk, 2, '修是修好了，等了很久，也没人说一声。')
  const asked = await finish('卫生间龙头滴水')
  await rate(asked, 1, '第一次没修好。')
  const forMother = '卫生间地漏返味，母亲说不清楚'
  const filedFor = await finish(forMother, takeIn(forMother))
  await rate(filedFor, 2, '味道小了，还是有一点。')
  const called = '母亲一个人在家，厨房龙头关不上'
  const [silent, tried, unconfirmed] = [
    await finish(called, takeIn(called)),
    await finish('厨房冷水阀关不严'),
    await finish('热水器进水管滴水'),
  ]
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
  await desk.caller.ask('followUps.note', { ...on(of(asked)), result: 'reached', answers, words: heard, reopen: null })
  await desk.caller.ask('followUps.note', {
    ...{ ...on(of(toAsk)), result: 'noAnswer', answers: null, words: null, reopen: null },
  })
  return { silent, called: of(filedFor), tried, unconfirmed, toAsk: of(toAsk), asked: of(asked) }
}

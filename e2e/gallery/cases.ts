import type { CaseView, Input } from '../../src/contract'
import { HOUR, MINUTE, SECOND } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { upload } from '../../stage/seed/steps'
import { centre, repair, type World } from '../world'

export type CaseName =
  | 'closed'
  | 'cancelled'
  | 'done'
  | 'again'
  | 'postponed'
  | 'proposed'
  | 'missed'
  | 'soon'
  | 'calm'
  | 'accepted'
  | 'waiting'
  | 'promised'
  | 'longer'
  | 'held'
  | 'planned'
  | 'worked'
  | 'major'

const longest = '厨房水槽下面的软管和角阀接口处一直在漏水，'.repeat(24).slice(0, 500)

/** One case in every status that matters, each brought there by the people themselves. */
export async function bringCases(world: World): Promise<Record<CaseName, string>> {
  const [owner, engineer] = [world.who('王秀兰'), world.who('陈志强')]
  const wait = (ms: number) => world.door.move({ advanceMs: ms, timers: 'each' })
  const on = (view: CaseView) => ({ id: view.id, key: newKey() })
  const bring = async (more: Partial<Input<'cases.fileRepair'>>, pictures: string[] = []) =>
    owner.caller.ask('cases.fileRepair', repair({ ...more, photos: await upload(owner, pictures) }))
  const accept = (view: CaseView) => engineer.caller.ask('cases.accept', on(view))
  const arrive = async (view: CaseView) => {
    const [photo = ''] = await upload(engineer, ['entrance-1'])
    return engineer.caller.ask('cases.arrive', { ...on(view), photo, point: centre })
  }
  const complete = async (view: CaseView, words: string) =>
    engineer.caller.ask('cases.complete', { ...on(view), words, photos: await upload(engineer, ['sink-repaired']) })
  const finish = async (view: CaseView, words: string) => {
    await accept(view)
    await wait(90 * SECOND)
    await arrive(view)
    await wait(20 * MINUTE)
    return complete(view, words)
  }

  const closed = await finish(await bring({}, ['sink-leaking']), '下水软管老化，已换新管，试水十分钟不漏。')
  const praise = '来得真快，地也帮我拖干了。'
  await owner.caller.ask('cases.confirm', { ...on(closed), rating: 5, words: praise })
  const cancelled = await bring({
    category: 'general',
    urgency: 'ordinary',
    place: 'balcony',
    words: '阳台推拉门有点紧',
  })
  await owner.caller.ask('cases.cancel', { ...on(cancelled), reason: '自己上了点油就好了，不用来了，谢谢' })
  const many = ['sink-leaking', 'drain-blocked', 'lamp-dark', 'breaker-tripped', 'window-open', 'entrance-1']
  const done = await finish(await bring({ words: longest }, many), '角阀垫片坏了，已更换。')
  const again = await finish(
    await bring({ place: 'bathroom', words: '下水道堵了，脏水往上返' }),
    '疏通了地漏，排水正常。',
  )
  const photos = await upload(owner, ['drain-blocked'])
  await owner.caller.ask('cases.sendBack', { ...on(again), reason: '下午又堵了，水下得很慢', photos })
  await accept(again)
  await wait(MINUTE)
  await arrive(again)

  const atWork = async (words: string) => {
    const filed = await bring({ urgency: 'ordinary', place: 'balcony', category: 'general', words })
    await accept(filed)
    await wait(MINUTE)
    return arrive(filed)
  }
  const promised = await atWork('阳台窗户玻璃裂了')
  await engineer.caller.ask('cases.promiseDate', { ...on(promised), days: 3, reason: '玻璃要按尺寸定做' })
  const longer = await atWork('入户门锁芯坏了，换过一次又坏')
  await engineer.caller.ask('cases.promiseDate', { ...on(longer), days: 10, reason: '锁体停产，要等厂家另配' })

  const engineerId = promised.assigneeId ?? ''
  const valve = { item: '四分角阀', unit: '个', quantity: 100, unitFen: 4_580, payer: 'paid' } as const
  const hose = {
    item: '不锈钢编织软管（60 厘米，防爆）',
    unit: '根',
    quantity: 200,
    unitFen: 1_950,
    payer: 'paid',
  } as const
  const labour = { item: '人工', unit: '次', quantity: 100, unitFen: 5_000, payer: 'free' } as const
  const seal = { item: '水槽下水器密封圈', unit: '套', quantity: 100, unitFen: 1_200, payer: 'warranty' } as const
  const visit = async (view: CaseView, words: string) =>
    engineer.caller.ask('cases.siteVisit', { ...on(view), words, photos: await upload(engineer, ['sink-leaking']) })
  const plan = (view: CaseView, words: string, lines: Input<'cases.proposePlan'>['lines']) =>
    engineer.caller.ask('cases.proposePlan', { ...on(view), words, lines })
  const log = async (view: CaseView, words: string, used: Input<'cases.logWork'>['used'], minutes: number) => {
    const from = (await world.door.clock()).now
    await wait(minutes * MINUTE)
    const stretch = { personId: engineerId, from, until: from + minutes * MINUTE, corrects: null }
    return engineer.caller.ask('cases.logWork', { ...on(view), ...stretch, words, used })
  }
  const planned = await atWork('厨房角阀关不严，软管也老化了')
  await visit(planned, '角阀阀芯磨损，软管接头锈蚀，建议一起换。')
  await plan(planned, '更换角阀一个。', [valve, labour])
  await plan(planned, '更换角阀和两根软管，试水十分钟；密封圈在质保期内，免费更换。', [valve, hose, labour, seal])
  const { colleagues } = await engineer.caller.ask('cases.listColleagues', { id: planned.id })
  const [mate] = colleagues
  if (mate) await engineer.caller.ask('cases.addHelper', { ...on(planned), personId: mate.personId })

  const worked = await atWork('洗菜盆下面一直渗水')
  await visit(worked, '下水管接口松动，密封圈老化。')
  await plan(worked, '更换角阀和软管。', [valve, hose, labour])
  await owner.caller.ask('cases.answerPlan', { ...on(worked), planId: 'q1', agree: true, words: '可以，尽快' })
  const tape = { use: 'material', name: '生料带', quantity: 50, unit: '卷' } as const
  const part = { use: 'part', name: '四分角阀', quantity: 100, unit: '个' } as const
  const first = await log(worked, '拆旧角阀，清理接口', [tape, part], 25)
  const [entry] = first.work.log
  if (entry) {
    const right = { personId: engineerId, from: entry.from, until: entry.until - 5 * MINUTE, corrects: entry.id }
    await engineer.caller.ask('cases.logWork', {
      ...on(worked),
      ...right,
      words: '拆旧角阀、装新角阀',
      used: [tape, part],
    })
  }
  await complete(worked, '角阀和软管已更换，试水不漏。')
  const leaks = await upload(owner, ['drain-blocked'])
  await owner.caller.ask('cases.sendBack', { ...on(worked), reason: '接口处还有一点渗水', photos: leaks })
  await accept(worked)
  await wait(MINUTE)
  await arrive(worked)
  await log(worked, '接口重新缠生料带，拧紧', [tape], 15)
  await complete(worked, '接口已处理，擦干后观察十分钟不渗。')

  const rules = { method: 'POST', body: JSON.stringify({ review: ['加微信'] }) }
  await fetch(`${world.cloud.http}/content-rules`, rules)
  const held = await bring({ urgency: 'ordinary', words: '水龙头关不紧。长期低价代装净水器，请加微信 anju-0000' })

  const now = async () => (await world.door.clock()).now
  const missed = await bring({ category: 'power', place: 'living', words: '客厅突然跳闸，推上去又跳' }, [
    'breaker-tripped',
  ])
  await wait(6 * MINUTE)
  const waiting = await bring({ category: 'gas', words: '燃气灶打不着火，阀门已关' }, ['stove-cold'])
  const later = { urgency: 'ordinary' as const, preferredAt: (await now()) + 26 * HOUR }
  const postponed = await bring({ ...later, category: 'general', place: 'bedroom', words: '卧室窗户关不严' })
  await accept(postponed)
  const explain = { at: (await now()) + 3 * HOUR, reason: '正在配电房处理停电，三小时内上门' }
  const proposed = await bring({ category: 'power', words: '厨房插座没有电' })
  await engineer.caller.ask('cases.proposeTime', { ...on(proposed), ...explain })
  const lamp = { urgency: 'ordinary', place: 'garage', category: 'power', words: '车库灯不亮，3 号车位旁' } as const
  await bring(lamp)
  const soon = await bring({ place: 'stairs', category: 'water', words: '楼道水管喷水' }, ['sink-leaking'])
  await world.who('沈明远').caller.ask('cases.watch', { id: soon.id, on: true })
  await wait(130 * SECOND)
  const accepted = await accept(await bring({ words: '水龙头关不紧，一直滴水' }))
  const calm = await bring({ words: '厨房水槽下面漏水，地上有积水' }, ['sink-leaking'])
  const major = await bring({ category: 'lift', place: 'elevator', words: '电梯停在 5 楼和 6 楼之间，里面有人' })
  await world
    .who('林晓燕')
    .caller.ask('cases.markMajor', { ...on(major), kind: 'trapped', words: '两位老人在轿厢里，能正常对话' })
  await wait(35 * SECOND)
  const all = {
    closed,
    cancelled,
    done,
    again,
    missed,
    waiting,
    postponed,
    proposed,
    soon,
    accepted,
    calm,
    promised,
    longer,
    held,
    planned,
    worked,
    major,
  }
  return Object.fromEntries(Object.entries(all).map(([name, { id }]) => [name, id])) as Record<CaseName, string>
}

import type { CaseView, Input } from '../../src/contract'
import { HOUR, MINUTE, SECOND } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { upload } from '../../stage/seed/scene'
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
  | 'held'

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
  const soon = await bring({ place: 'stairs', category: 'water', words: '楼道水管喷水' }, ['sink-leaking'])
  await wait(130 * SECOND)
  const accepted = await accept(await bring({ words: '水龙头关不紧，一直滴水' }))
  const calm = await bring({ words: '厨房水槽下面漏水，地上有积水' }, ['sink-leaking'])
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
  }
  return Object.fromEntries(Object.entries(all).map(([name, { id }]) => [name, id])) as Record<CaseName, string>
}

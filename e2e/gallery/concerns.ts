import type { CaseView, Input } from '../../src/contract'
import { MINUTE } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { upload } from '../../stage/seed/steps'
import { centre, HOME, type World } from '../world'

export type ConcernName =
  | 'brought'
  | 'inquired'
  | 'found'
  | 'told'
  | 'signed'
  | 'anonymous'
  | 'asked'
  | 'described'
  | 'named'

type Brought = Partial<Input<'cases.fileConcern'>>

/** Complaints and a question in every state that looks different, each brought there by the people themselves. */
export async function bringConcerns(world: World): Promise<Record<ConcernName, string>> {
  const [owner, desk, handler] = [world.who('王秀兰'), world.who('林晓燕'), world.who('何静')]
  const wait = (minutes: number) => world.door.move({ advanceMs: minutes * MINUTE, timers: 'each' })
  const on = ({ id }: { id: string }) => ({ id, key: newKey() })
  const bring = async (more: Brought) =>
    owner.caller.ask('cases.fileConcern', {
      key: newKey(),
      homeId: HOME,
      kind: 'complaint',
      place: 'stairs',
      category: 'attitude',
      words: '楼道三天没有人打扫，垃圾一直堆在三楼拐角。',
      aboutId: null,
      described: null,
      anonymous: false,
      photos: [],
      ...more,
    })
  const idOf = async (name: string) => (await world.who(name).caller.ask('people.me', {})).personId
  const investigate = async (more: Brought): Promise<CaseView> => {
    const view = await bring(more)
    await handler.caller.ask('cases.accept', on(view))
    const [photo = ''] = await upload(handler, ['entrance-1'])
    await handler.caller.ask('cases.arrive', { ...on(view), photo, point: centre })
    await desk.caller.ask('cases.noteProgress', { ...on(view), words: '已看过三天的监控，正在和保洁公司核对排班。' })
    await wait(20)
    const found = '保洁员请假三天，没有安排替班，领班也没有检查。'
    const remedy = '今天下午补扫，并和保洁公司约定请假当天必须有人顶岗。'
    return handler.caller.ask('cases.recordFindings', { ...on(view), cause: 'contractor', found, remedy })
  }
  const measure = async (view: CaseView, kind: 'corrective' | 'preventive', words: string) =>
    desk.caller.ask('cases.addMeasure', { ...on(view), kind, personId: await idOf('何静'), days: 2, words })
  const tell = async (view: CaseView) => {
    const words = '已补扫并向您致歉。以后保洁员请假当天由领班顶岗，每天下午检查一次。'
    await desk.caller.ask('cases.judge', { ...on(view), decision: 'valid', reason: '调看监控，情况属实。' })
    await handler.caller.ask('cases.tellResult', {
      ...on(view),
      words,
      noMeasure: '已和保洁公司约定顶岗，不另立措施。',
      photos: await upload(handler, ['drain-clear']),
    })
    return desk.caller.ask('cases.askSignature', on(view))
  }

  const investigated = await investigate({ category: 'quality' })
  await measure(investigated, 'corrective', '补扫三栋楼道，清走三楼拐角的垃圾。')
  await measure(investigated, 'preventive', '请假当天由领班顶岗，并在值班表上登记。')
  await handler.caller.ask('cases.finishMeasure', { ...on(investigated), measureId: 'm1', words: null })
  const reason = '调看监控，这三天每天都有人打扫，只是时间比较早。'
  await desk.caller.ask('cases.judge', { ...on(investigated), decision: 'invalid', reason })
  const found = await investigate({ category: 'order' })
  const told = await tell(await investigate({}))
  const signed = await tell(await investigate({}))
  const [photo = ''] = await upload(owner, ['entrance-1'])
  const signature = { photo, textDigest: signed.investigation?.result?.digest ?? '' }
  await owner.caller.ask('cases.confirm', { ...on(signed), rating: 5, words: '处理得很快，谢谢。', signature })
  const anonymous = await bring({ anonymous: true, words: '前台打电话时态度很不耐烦。' })
  const asked = await bring({ kind: 'enquiry', category: 'fees', place: 'office', words: '这个月的公摊电费怎么算的？' })
  const brought = await bring({ aboutId: await idOf('陈志强'), words: '师傅进门不穿鞋套，说话也很冲。' })
  const described = await bring({
    described: '穿蓝色工服的师傅，个子不高',
    words: '有位师傅在楼道里抽烟，还乱扔烟头。',
  })
  const named = await bring({ described: '早班门岗，戴眼镜', words: '门岗拦下我母亲，说话很难听。' })
  const seen = { personId: await idOf('陈志强'), reason: '调看门岗监控，当时在场的是他' }
  await handler.caller.ask('cases.nameColleague', { ...on(named), ...seen })
  return {
    described: described.id,
    named: named.id,
    brought: brought.id,
    inquired: investigated.id,
    found: found.id,
    told: told.id,
    signed: signed.id,
    anonymous: anonymous.id,
    asked: asked.id,
  }
}

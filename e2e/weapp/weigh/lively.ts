import { limits } from '../../../src/contract/fields'
import { places, repairCategories, urgencies } from '../../../src/domain/matter/kinds'
import { upload } from '../../../stage/seed/steps'
import { centre, file, type World } from '../../world'

const words = [
  '厨房水槽下面漏水，地上有积水',
  '卫生间地漏返味，早晚特别明显，用了除味剂也不管用，麻烦安排师傅上门看看是不是水封坏了',
  '客厅顶灯一直闪',
  '入户门锁转不动，钥匙拧到一半就卡住，昨天晚上折腾了二十分钟才打开，家里有老人，怕锁在里面',
]

const nth = <T>(all: readonly T[], at: number): T => all[at % all.length] as T

/** Keys that are the same each time give ids that are. */
const keyOf = (step: string, at: number) => `${step}-${at}`.padEnd(36, '-')

/** As much as a page of any list holds: so many open cases of one home, in hand and not, some waiting for an answer. */
export async function bringMany({ who, door }: World): Promise<{ caseId: string }> {
  const [owner, engineer] = [who('王秀兰'), who('陈志强')]
  let caseId = ''
  for (let at = 0; at < limits.page; at += 1) {
    const photos = at % 3 === 0 ? await upload(owner, ['sink-leaking', 'drain-blocked']) : []
    const about = { category: nth(repairCategories, at), place: nth(places, at), urgency: nth(urgencies, at) }
    const view = await file(owner, { ...about, key: keyOf('file', at), words: nth(words, at), photos })
    const on = (step: string) => ({ id: view.id, key: keyOf(step, at) })
    await door.move({ advanceMs: 40_000, timers: 'each' })
    if (view.assigneeCard?.name !== '陈志强' || at % 4 === 3) continue
    await engineer.caller.ask('cases.accept', on('accept'))
    if (at % 4 !== 0) continue
    const [photo = ''] = await upload(engineer, ['entrance-1'])
    await engineer.caller.ask('cases.arrive', { ...on('arrive'), photo, point: centre })
    const done = await upload(engineer, ['sink-repaired', 'drain-clear'])
    await engineer.caller.ask('cases.complete', { ...on('complete'), words: nth(words, at + 1), photos: done })
    caseId = view.id
  }
  return { caseId }
}

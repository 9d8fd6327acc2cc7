import type { Input } from '../../src/contract'
import { MINUTE } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { upload } from '../../stage/seed/steps'
import { centre, file, type World } from '../world'

type RepairInput = Partial<Input<'cases.fileRepair'>>

const on = (id: string) => ({ id, key: newKey() })

/** Filed, mended and confirmed. */
const finish = async (world: World, about: RepairInput, done: string): Promise<string> => {
  const [owner, engineer] = [world.who('王秀兰'), world.who('陈志强')]
  const { id } = await file(owner, about)
  await engineer.caller.ask('cases.accept', on(id))
  const [photo = ''] = await upload(engineer, ['entrance-1'])
  await engineer.caller.ask('cases.arrive', { ...on(id), photo, point: centre })
  await world.door.move({ advanceMs: 20 * MINUTE, timers: 'each' })
  const photos = await upload(engineer, ['sink-repaired'])
  await engineer.caller.ask('cases.complete', { ...on(id), words: done, photos })
  await owner.caller.ask('cases.confirm', { ...on(id), rating: 5, words: null })
  return id
}

const lessons = [
  '顶楼渗水先做闭水试验，再查外墙。这次先关了屋顶蓄水，二十四小时后看湿痕，确定是管根开裂，只补了管根，没有拆吊顶，住户当天就能正常用水。',
  '反复堵的地漏，不要只疏通。用内窥镜看过以后发现横管倒坡，重新吊直，三个月没有再堵。',
  '换软管时一起换角阀垫片，并在柜子里放一张写有日期的小卡片，下次来的同事一看就知道用了多久。',
] as const

/** The same fault again at the same place, a case given back, and what was learned: two lessons shared, one that waits. */
export async function bringExamples(world: World): Promise<void> {
  const [owner, engineer, desk] = ['王秀兰', '陈志强', '林晓燕'].map((name) => world.who(name))
  if (!owner || !engineer || !desk) return
  const drain: RepairInput = { place: 'bathroom', category: 'water', words: '卫生间地漏又堵了，水返上来' }
  const finished = [
    await finish(world, drain, '疏通了地漏。'),
    await finish(world, drain, '横管倒坡，已重新吊直。'),
    await finish(world, { place: 'balcony', words: '阳台顶上渗水' }, '补了管根，闭水试验不渗。'),
  ]
  for (const [at, id] of finished.entries())
    await desk.caller.ask('caseSearch.proposeExample', { ...on(id), lesson: lessons[at] ?? '' })
  for (const id of finished.slice(0, 2))
    await world.who('周文彬').caller.ask('caseSearch.reviewExample', { ...on(id), share: true })
  const { id } = await file(owner, { place: 'door', category: 'general', urgency: 'ordinary', words: '防盗门关不严' })
  await engineer.caller.ask('cases.decline', { ...on(id), why: 'noTools', words: '缺同型号的合页' })
}

/** Two records as somebody with the keys of the database could leave them: an entry and two photos are not what they were. */
export async function breakRecords(world: World, ids: { closed: string; done: string }): Promise<void> {
  const change = (id: string, update: Record<string, unknown>) =>
    world.cloud.store.update('matters', { query: { _id: id }, update, merge: true, multi: false, upsert: false })
  change(ids.closed, { $inc: { 'history.2.at': 60_000 } })
  change(ids.done, { $set: { 'photos.0.digest': 'another', 'photos.1.fileId': 'cloud://local.gone/nothing.jpg' } })
}

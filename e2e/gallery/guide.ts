import { readGuide, writeGuide } from '../../stage/seed/guide'
import { newKey } from '../../stage/seed/move-in'
import { HOME, type World } from '../world'

export type GuideName = 'article' | 'draft' | 'question'

/** The guide as the stage has it, somewhat read, with one enquiry answered that could become an article. */
export async function bringGuide(world: World): Promise<Record<GuideName, string>> {
  const [manager, desk, resident] = [world.who('周文彬'), world.who('林晓燕'), world.who('王秀兰')]
  await writeGuide(manager, desk)
  await readGuide([resident, world.who('沈明远'), world.who('陈志强')])
  const { articles } = await manager.caller.ask('help.manage', {})
  const { id } = await desk.caller.ask('cases.takeIn', {
    key: newKey(),
    kind: 'enquiry',
    channel: 'phone',
    homeId: HOME,
    residentId: resident.me.personId,
    caller: { name: '', phone: null },
    place: 'office',
    category: 'other',
    urgency: 'ordinary',
    photos: [],
    words: '快递柜在哪里，几点能取？',
    preferredAt: null,
    aboutId: null,
    described: null,
    anonymous: false,
    answer: '王秀兰女士，快递柜在东门岗亭旁边，24 小时都能取。放满三天会退回，取不了可以请门岗代收。',
  })
  const of = (state: string) => articles.find((one) => one.state === state)?.id ?? ''
  return { article: of('published'), draft: of('draft'), question: id }
}

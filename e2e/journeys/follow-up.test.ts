import { callsWords, callWords } from '../../src/copy/case/calls'
import { ratingWords, roundWords } from '../../src/copy/case/case'
import { sheetWords } from '../../src/copy/case/case-page'
import { moveWords } from '../../src/copy/case/moves'
import { common } from '../../src/copy/common'
import { entranceWords } from '../../src/copy/entrances'
import { DAY, HOUR, MINUTE } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { upload } from '../../stage/seed/steps'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { openEntrance } from '../steps'
import { centre, file, MORNING, until } from '../world'

const here = phonesOfFile({ frozen: true })
const on = (id: string) => ({ id, key: newKey() })
const who = (name: string) => here.world.who(name).caller
/** To so long after the morning on which it all began; the clock looks once. */
const to = (after: number) => here.world.door.move({ to: MORNING + after, timers: 'once' })

/** Mended by hand of the engineer, who shows it; the household has the word. */
const mended = async (words: string): Promise<string> => {
  const { id } = await file(here.world.who('王秀兰'), { words })
  const engineer = here.world.who('陈志强')
  await engineer.caller.ask('cases.accept', on(id))
  const [photo = ''] = await upload(engineer, ['entrance-1'])
  await engineer.caller.ask('cases.arrive', { ...on(id), photo, point: centre })
  const photos = await upload(engineer, ['sink-repaired'])
  await engineer.caller.ask('cases.complete', { ...on(id), words: '换了角阀', photos })
  return id
}

/** Opens the calls that are to be made, each of which says why. */
const openFollowUps = async (desk: Hand, why: string) => {
  await openEntrance(desk, entranceWords.calls)
  await desk.touch(callsWords.followUps)
  await desk.sees(why)
}

test('a low rating is called about the next day, brought up again from the call, and the engineer has it at once', async () => {
  const id = await mended('厨房水槽下面漏水')
  await who('王秀兰').ask('cases.confirm', { ...on(id), rating: 2, words: '第二天又滴水了' })
  await to(DAY)

  const desk = await here.phones.of('林晓燕')
  await openFollowUps(desk, callsWords.whys(['lowRating']))
  await desk.sees(callsWords.by('林晓燕', true))
  await desk.press(callsWords.open)
  await desk.sees(callWords.said('第二天又滴水了'))
  await desk.press(common.call)
  const seen = () => who('王秀兰').ask('privacy.whoSaw', { before: null })
  const { rows } = await until('the entry', seen, (answer) => answer.rows.length > 0)
  expect(rows).toMatchObject([{ by: '林晓燕', purpose: 'followUp', field: 'phone' }])

  await desk.touch(callWords.results.reached)
  await desk.touch(callWords.solvedWords.no)
  await desk.touch(callWords.onTimeWords.yes)
  for (const row of await desk.page.getByLabel(ratingWords[3], { exact: true }).filter({ visible: true }).all())
    await row.tap()
  await desk.press(callWords.saveAgain)
  await desk.sees(callWords.noReason)
  await desk.write(callWords.reopenPlaceholder, '接口还在滴水')
  await desk.press(callWords.saveAgain)
  await desk.sees(callsWords.noFollowUps)

  const engineer = await here.phones.of('陈志强')
  await engineer.open('pages/work/index')
  await engineer.touch('厨房水槽下面漏水')
  await engineer.sees(roundWords('repair', 2))
  await engineer.sees(/接口还在滴水/)
  await engineer.press(moveWords.accept)

  const stands = () => who('陈志强').ask('cases.getCase', { id })
  const view = await until('taken on again', stands, ({ status }) => status === 'accepted')
  expect(view).toMatchObject({ assignee: '陈志强', round: 2, rating: null })
  expect(view.promises[0]?.startedAt).toBe(view.createdAt)
  expect(view.promises.map(({ rule, round, dueAt, startedAt }) => [rule, round, dueAt - startedAt])).toEqual([
    ['respond', 1, 3 * MINUTE],
    ['confirm', 1, 3 * DAY],
    ['respond', 2, 3 * MINUTE],
  ])
  expect(view.timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['followedUp', 'caseReopened']))
  const told = await who('林晓燕').ask('followUps.list', { open: false, after: null })
  expect(told.rows).toMatchObject([{ caseId: id, outcome: 'reached' }])
}, 180_000)

test('a silent household is called three times, the case closed without its word, and asked about again', async () => {
  const id = await mended('阳台水管接头松了')
  for (const day of [2, 3, 4]) await to(day * DAY)
  const desk = await here.phones.of('林晓燕')
  await openEntrance(desk, entranceWords.calls)
  await desk.sees(callsWords.triesToClose(0, 3))
  const call = () => who('林晓燕').ask('cases.noteCall', { ...on(id), result: 'noAnswer', words: null })
  await call()
  await to(5 * DAY + 3 * HOUR)
  await call()
  await to(6 * DAY + 5 * HOUR)

  await desk.open('office/calls/index')
  await desk.sees(callsWords.triesToClose(2, 3))
  await desk.press(moveWords.noteCall)
  await desk.sees(sheetWords.noteCall.whom)
  await desk.touch(sheetWords.noteCall.results.noAnswer)
  await desk.press(sheetWords.noteCall.send)
  await desk.press(moveWords.closeUnconfirmed)
  await desk.write(sheetWords.closeUnconfirmed.placeholder, '三天里打了三次，都没有人接')
  await desk.press(sheetWords.closeUnconfirmed.send)
  const stands = () => who('林晓燕').ask('cases.getCase', { id })
  await until('closed without a word', stands, ({ status }) => status === 'unconfirmed')

  await to(7 * DAY + 5 * HOUR)
  await openFollowUps(desk, callsWords.whys(['unconfirmed']))
}, 180_000)

import { categoryWords, kindWords, placeWords, statusLine, urgencyWords } from '../../src/copy/case/case'
import { casePage } from '../../src/copy/case/case-page'
import { moveWords } from '../../src/copy/case/moves'
import { common } from '../../src/copy/common'
import { aboutWhomWords } from '../../src/copy/filing/about-whom'
import { channelWords } from '../../src/copy/filing/channel'
import { takeInWords as words } from '../../src/copy/filing/take-in'
import { workWords } from '../../src/copy/tabs/work'
import { MINUTE, SECOND } from '../../src/domain/kernel/time'
import { phonesOfFile } from '../opened'
import { arriveByHand, completeByHand, confirmByHand } from '../steps'
import { inbox, until } from '../world'

const here = phonesOfFile()

test('a resident calls: the desk files for her, the clock runs, she confirms on her own phone', async () => {
  const desk = await here.phones.of('林晓燕')
  await desk.open('pages/work/index')
  await desk.press(workWords.takeIn)
  await desk.touch(channelWords.phone)
  await desk.touch(kindWords.repair)
  await desk.touch(words.by.words)
  await desk.write(words.wordsHint, '王秀')
  await desk.press(words.search)
  await desk.touch('王秀兰 · 业主')
  await desk.sees(words.ownHome)
  await desk.write(words.hint, '老人来电：厨房水管漏水')
  await desk.touch(placeWords.kitchen)
  await desk.touch(categoryWords.water.name)
  await desk.touch(urgencyWords.urgent.name)
  await desk.press(words.submit)
  await desk.page.waitForURL(/case\/index\?id=/)
  await desk.sees(casePage.broughtBy(channelWords.phone))
  const id = new URL(desk.page.url().replace('/#', '')).searchParams.get('id') ?? ''

  const view = await here.world.who('周文彬').caller.ask('cases.getCase', { id })
  expect(view).toMatchObject({ channel: 'phone', receiver: { name: '林晓燕' }, resident: { name: '王秀兰' } })
  await here.world.door.move({ to: view.createdAt + 3 * MINUTE + SECOND, timers: 'each' })
  const told = () => inbox(here.world.who('何静'))
  await until('the miss', told, (items) => items.some(({ kind, caseId }) => kind === 'missed' && caseId === id))

  const engineer = await here.phones.of('陈志强')
  await engineer.open(`case/index?id=${id}`)
  await engineer.press(moveWords.accept)
  await arriveByHand(engineer)
  await completeByHand(engineer, '换了角阀')
  const resident = await here.phones.of('王秀兰')
  await resident.open(`case/index?id=${id}`)
  await resident.sees(/首接人林晓燕登记（来电）/)
  await confirmByHand(resident, 5)
  await resident.sees(statusLine.closed(null))
}, 240_000)

test('somebody without an account writes to the suggestion box, and stays on record with the number masked', async () => {
  const desk = await here.phones.of('林晓燕')
  await desk.open('staff/take-in/index')
  await desk.touch(channelWords.box)
  await desk.touch(kindWords.suggestion)
  await desk.touch(words.unregistered)
  await desk.write(words.nameHint, '三楼邻居')
  await desk.write(words.phoneHint, '13700001234')
  await desk.write(words.hint, '希望门口多放一个垃圾桶')
  await desk.touch(placeWords.gate)
  await desk.touch(categoryWords.cleaning.name)
  await desk.press(words.submit)
  await desk.page.waitForURL(/case\/index\?id=/)
  await desk.sees('三楼邻居')
  await desk.sees(/137\*\*\*\*1234/)
}, 240_000)

test('a caller complains about the engineer: it goes to his supervisor, and his own phone shows nothing of it', async () => {
  const said = '师傅进门不穿鞋套，说话也很冲'
  const desk = await here.phones.of('林晓燕')
  await desk.open('staff/take-in/index')
  await desk.touch(channelWords.phone)
  await desk.touch(kindWords.complaint)
  await desk.touch(words.unregistered)
  await desk.write(words.hint, said)
  await desk.page.reload()
  await desk.holds(words.hint, said)
  await desk.touch(placeWords.kitchen)
  await desk.touch(categoryWords.attitude.name)
  await desk.touch('陈志强')
  await desk.touch(aboutWhomWords.anonymous)
  await desk.press(words.submit)
  await desk.page.waitForURL(/case\/index\?id=/)
  await desk.sees(said)
  const id = new URL(desk.page.url().replace('/#', '')).searchParams.get('id') ?? ''

  const supervisor = await here.phones.of('何静')
  await supervisor.open('pages/work/index')
  await supervisor.sees(said)
  const engineer = await here.phones.of('陈志强')
  await engineer.open('pages/work/index')
  await engineer.sees(workWords.takeIn)
  await engineer.seesNot(said)
  await engineer.open(`case/index?id=${id}`)
  await engineer.sees(common.backHome)
  await engineer.seesNot(said)
  const told = await inbox(here.world.who('陈志强'))
  expect(told.filter(({ caseId }) => caseId === id)).toEqual([])
}, 240_000)

import { categoryWords, placeWords, statusLine, urgencyWords } from '../../src/copy/case/case'
import { sheetWords, staffLine } from '../../src/copy/case/case-page'
import { investigationSheets } from '../../src/copy/case/investigation'
import { moveName, moveWords } from '../../src/copy/case/moves'
import { queueWords } from '../../src/copy/case/queue'
import { waitingWords } from '../../src/copy/case/waiting'
import { common } from '../../src/copy/common'
import { errorText } from '../../src/copy/errors'
import '../../src/copy/errors/all'
import { aboutWhomWords } from '../../src/copy/filing/about-whom'
import { fileConcernWords } from '../../src/copy/filing/file-concern'
import { fileRepairWords } from '../../src/copy/filing/file-repair'
import { photoWords, subscribeWords } from '../../src/copy/shell'
import { homeWords } from '../../src/copy/tabs/home'
import { newKey } from '../../stage/seed/move-in'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { file, until } from '../world'

const here = phonesOfFile()

const cases = () =>
  here.world.cloud.store.find('matters', { query: {} }) as unknown as {
    history: { what: string }[]
    photos: unknown[]
  }[]
const happened = (what: string) =>
  cases()
    .flatMap(({ history }) => history)
    .filter((entry) => entry.what === what).length

/** A photo that cannot be stored yet. */
async function takePhoto(hand: Hand, name: string): Promise<void> {
  await hand.choose(common.addPhoto, [name])
  await hand.sees(photoWords.later)
}

test('an engineer without a network arrives and completes; restarted and back online, each is there once', async () => {
  const engineer = await here.phones.of('陈志强')
  const { id } = await file(here.world.who('王秀兰'))
  await engineer.open(`case/index?id=${id}`)
  await engineer.press(moveWords.accept)
  await engineer.sees(statusLine.accepted('陈师傅'))

  await engineer.loseNetwork()
  await engineer.press(moveWords.arrive)
  await takePhoto(engineer, 'entrance-1')
  await engineer.press(sheetWords.arrive.send)
  await engineer.sees(waitingWords.notYet['cases.arrive'])
  await engineer.sees(moveWords.logWork)
  await engineer.press(moveWords.complete)
  await takePhoto(engineer, 'sink-repaired')
  await engineer.write(sheetWords.complete.placeholder, '更换水槽下水管一根')
  await engineer.press(sheetWords.complete.send)
  await engineer.sees(waitingWords.notYet['cases.complete'])
  await engineer.sees('更换水槽下水管一根')
  await engineer.seesNot(moveWords.decline)
  expect(happened('arrived')).toBe(0)

  await engineer.page.reload()
  await engineer.open('pages/work/index')
  await engineer.sees(queueWords.strip(2))
  await engineer.touch(queueWords.strip(2))
  await engineer.sees(waitingWords.why)

  await engineer.findNetwork()
  await engineer.sees(waitingWords.none)
  const there = async () => [happened('arrived'), happened('workCompleted'), cases()[0]?.photos.length]
  await until('both steps', there, (seen) => JSON.stringify(seen) === '[1,1,2]')
  await engineer.findNetwork()
  await engineer.page.reload()
  await engineer.open(`case/index?id=${id}`)
  await engineer.sees(staffLine.done(null))
  expect(await there()).toEqual([1, 1, 2])
}, 240_000)

test('a step that was refused meanwhile says why, and can be given up', async () => {
  const engineer = await here.phones.of('陈志强')
  const { id } = await file(here.world.who('王秀兰'))
  await engineer.open(`case/index?id=${id}`)
  await engineer.sees(moveWords.accept)
  await engineer.loseNetwork()
  await engineer.press(moveWords.accept)
  await engineer.sees(waitingWords.notYet['cases.accept'])
  await here.world.who('王秀兰').caller.ask('cases.cancel', { id, key: 'cancelled-by-the-resident', reason: '不用了' })
  await engineer.findNetwork()
  await engineer.sees(errorText({ code: 'WRONG_STATE', reason: 'NOT_NOW' }).what)
  await engineer.press(waitingWords.discard)
  await engineer.touch(waitingWords.sureYes)
  await engineer.seesNot(waitingWords.refused)
  await engineer.sees(staffLine.cancelled(null))
}, 240_000)

test('what was accepted in the list without a network is not offered there again', async () => {
  await file(here.world.who('王秀兰'))
  const engineer = await here.phones.of('陈志强', 'pages/work/index')
  await engineer.sees(moveWords.accept)
  await engineer.loseNetwork()
  await engineer.press(moveWords.accept)
  await engineer.sees(queueWords.ofCase(1))
  await engineer.seesNot(new RegExp(`^\\s*${moveWords.accept}\\s*$`))
  await engineer.findNetwork()
  await engineer.seesNot(queueWords.ofCase(1))
  await engineer.page.reload()
  await engineer.sees(moveWords.arrive)
}, 240_000)

test('a repair filed without a network waits, says that nobody knows yet, and is filed once', async () => {
  const resident = await here.phones.of('沈明远')
  const before = happened('caseFiled')
  await resident.touch(homeWords.repair)
  await resident.sees(fileRepairWords.place)
  await resident.loseNetwork()
  await resident.touch(placeWords.kitchen)
  await resident.touch(categoryWords.water.name)
  await resident.touch(urgencyWords.urgent.name)
  await resident.write(fileRepairWords.wordsHint, '水管爆了')
  await takePhoto(resident, 'sink-leaking')
  await resident.press(fileRepairWords.submit)
  await resident.press(subscribeWords.accept)
  await resident.sees(waitingWords.notYet['cases.fileRepair'])
  await resident.sees(waitingWords.urgent)
  expect(happened('caseFiled')).toBe(before)
  await resident.findNetwork()
  await resident.press(waitingWords.toCase)
  await resident.sees('水管爆了')
  await resident.seesPhotos(1)
  expect(happened('caseFiled')).toBe(before + 1)
}, 240_000)

const rude = '师傅进门不穿鞋套，说话也很冲'

/** A complaint about the engineer, written without a network: half of it before the app was closed. */
async function complain(hand: Hand): Promise<void> {
  await hand.touch(homeWords.concern)
  await hand.write(fileConcernWords.wordsHint, rude)
  await hand.touch('陈志强')
  await hand.loseNetwork()
  await takePhoto(hand, 'entrance-1')
  await hand.findNetwork()
  await hand.page.reload()
  await hand.holds(fileConcernWords.wordsHint, rude)
  await hand.loseNetwork()
  await hand.page.getByLabel(common.removePhoto).filter({ visible: true }).first().waitFor()
  await hand.touch(categoryWords.attitude.name)
  await hand.touch(placeWords.kitchen)
  await hand.press(fileConcernWords.submit)
  await hand.press(subscribeWords.accept)
  await hand.sees(waitingWords.notYet['cases.fileConcern'])
}

test('a complaint is kept while it is written, waits without a network, and is filed once; so is a word on how it goes', async () => {
  const resident = await here.phones.of('沈明远')
  await resident.open('')
  const before = happened('caseFiled')
  await complain(resident)
  expect(happened('caseFiled')).toBe(before)
  await resident.findNetwork()
  await resident.press(waitingWords.toCase)
  await resident.sees(rude)
  await resident.seesPhotos(1)
  expect(happened('caseFiled')).toBe(before + 1)

  const receiver = await here.phones.of('何静')
  await receiver.open(resident.page.url().split('#/')[1] ?? '')
  await receiver.press(moveName('complaint', 'noteProgress'))
  await receiver.loseNetwork()
  await receiver.write(investigationSheets.note.placeholder, '已经约他谈话')
  await receiver.press(investigationSheets.note.send)
  await receiver.sees(waitingWords.notYet['cases.noteProgress'])
  await receiver.findNetwork()
  await receiver.seesNot(waitingWords.notYet['cases.noteProgress'])
  await receiver.sees('已经约他谈话')
  expect(happened('progressNoted')).toBe(1)
}, 240_000)

test('a complaint that is refused once it arrives goes back into its form, and no word or photo is lost', async () => {
  const resident = await here.phones.of('沈明远')
  await resident.open('')
  const before = happened('caseFiled')
  await complain(resident)
  const [manager, engineer] = [here.world.who('周文彬'), here.world.who('陈志强')]
  const { personId } = await engineer.caller.ask('people.me', {})
  await manager.caller.ask('staff.endPost', { personId, key: newKey() })
  await resident.findNetwork()
  await resident.sees(errorText({ code: 'WRONG_STATE', reason: 'NOT_A_COLLEAGUE' }).what)
  await resident.press(waitingWords.change)
  await resident.holds(fileConcernWords.wordsHint, rude)
  await resident.touch(aboutWhomWords.nobody)
  await resident.press(fileConcernWords.submit)
  await resident.press(subscribeWords.accept)
  await resident.page.waitForURL(/case\/index\?id=/)
  await resident.sees(rude)
  await resident.seesPhotos(1)
  expect(happened('caseFiled')).toBe(before + 1)
  await resident.open('resident/file-concern/index')
  await resident.holds(fileConcernWords.wordsHint, '')
}, 240_000)

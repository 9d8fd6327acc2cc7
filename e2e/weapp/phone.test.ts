import { categoryWords, concernLine, placeWords, statusLine, urgencyWords } from '../../src/copy/case/case'
import { sheetWords } from '../../src/copy/case/case-page'
import { causeWords, validityWords } from '../../src/copy/case/concern'
import { investigationSheets, investigationWords } from '../../src/copy/case/investigation'
import { moveName, moveWords } from '../../src/copy/case/moves'
import { queueWords } from '../../src/copy/case/queue'
import { waitingWords } from '../../src/copy/case/waiting'
import { common } from '../../src/copy/common'
import { fileConcernWords } from '../../src/copy/filing/file-concern'
import { fileRepairWords } from '../../src/copy/filing/file-repair'
import { voiceWords } from '../../src/copy/filing/voice'
import { reachWords } from '../../src/copy/messages/reach'
import { photoWords, subscribeWords } from '../../src/copy/shell'
import { homeWords } from '../../src/copy/tabs/home'
import { weappOfFile } from '../opened'
import { file } from '../world'
import { goToTab, seesSoon } from './gestures'

const here = weappOfFile()

const store = () => here.weapp.world.cloud.store

test('a repair said into the phone is still there after a restart, and the engineer hears it', async () => {
  const resident = await here.weapp.hand('沈明远')
  await resident.touch(homeWords.repair)
  await resident.press(fileRepairWords.beginVoice)
  await resident.page.waitForTimeout(1_500)
  await resident.press(fileRepairWords.stopVoice)
  await resident.sees(/播放录音/)
  await resident.touch(placeWords.bathroom)
  await resident.page.reload()
  await resident.sees(/播放录音/)
  await resident.touch(categoryWords.water.name)
  await resident.touch(urgencyWords.urgent.name)
  await resident.press(fileRepairWords.submit)
  await resident.press(subscribeWords.accept)
  await resident.page.waitForURL(/case\/index\?id=/)
  await resident.sees(fileRepairWords.onlyVoice)

  const engineer = await here.weapp.hand('陈志强')
  await engineer.open(resident.page.url().split('#/')[1] ?? '')
  await engineer.sees(moveWords.accept)
  const [{ voice }] = store().find('matters', { query: {} }) as unknown as [{ voice: { seconds: number } }]
  const [sound] = await Promise.all([
    engineer.page.waitForResponse((answer) => answer.url().includes('/files/')),
    engineer.press(voiceWords.play(voice.seconds)),
  ])
  expect(sound.ok()).toBe(true)
}, 240_000)

test('an arrival without a network outlasts a restart with its photo, and is sent when the network returns', async () => {
  const engineer = await here.weapp.hand('陈志强')
  const { id } = await file(here.weapp.world.who('王秀兰'))
  await engineer.open(`case/index?id=${id}`)
  await engineer.press(moveWords.accept)
  await engineer.sees(statusLine.accepted('陈师傅'))
  await engineer.loseNetwork()
  await engineer.press(moveWords.arrive)
  await engineer.choose(common.addPhoto, ['entrance-1'])
  await engineer.sees(photoWords.later)
  await engineer.press(sheetWords.arrive.send)
  await engineer.sees(waitingWords.notYet['cases.arrive'])
  await engineer.page.reload()
  await engineer.open('pages/work/index')
  await engineer.touch(queueWords.strip(1))
  await engineer.sees(waitingWords.why)
  await engineer.findNetwork()
  await engineer.sees(waitingWords.none)
  await engineer.open(`case/index?id=${id}`)
  await engineer.sees(/已到场，拍照为证/)
  await engineer.seesPhotos(1)
}, 240_000)

test('a complaint is confirmed with a signature written on WeChat’s canvas', async () => {
  const [resident, handler] = [await here.weapp.hand('王秀兰'), await here.weapp.hand('何静')]
  await resident.touch(homeWords.concern)
  await resident.touch(categoryWords.cleaning.name)
  await resident.touch(placeWords.stairs)
  await resident.write(fileConcernWords.wordsHint, '楼道三天没有人打扫')
  await resident.press(fileConcernWords.submit)
  await resident.press(subscribeWords.accept)
  await resident.sees(concernLine.assigned('何静'))
  await goToTab(handler, 'work')
  await handler.touch('楼道三天没有人打扫')
  await handler.press(moveName('complaint', 'accept'))
  await seesSoon(resident, moveName('complaint', 'confirmArrival'))
  await resident.press(moveName('complaint', 'confirmArrival'))
  await seesSoon(handler, moveName('complaint', 'recordFindings'))
  await handler.press(moveName('complaint', 'recordFindings'))
  await handler.touch(causeWords.contractor)
  await handler.write(investigationSheets.findings.foundHint, '保洁公司没有安排替班')
  await handler.write(investigationSheets.findings.remedyHint, '换人并补扫')
  await handler.press(investigationSheets.findings.send)
  await handler.press(moveName('complaint', 'judge'))
  await handler.touch(validityWords.valid)
  await handler.write(investigationSheets.judge.placeholder, '调看监控，情况属实')
  await handler.press(investigationSheets.judge.send)
  await handler.press(moveName('complaint', 'tellResult'))
  await handler.write(investigationSheets.result.placeholder, '已补扫，以后每天检查')
  await handler.write(investigationSheets.result.waive.placeholder, '已约定顶岗，不另立措施')
  await handler.press(investigationSheets.result.send)
  await handler.press(moveName('complaint', 'askSignature'))
  await seesSoon(resident, investigationWords.asked)
  await resident.press(moveName('complaint', 'confirm'))
  await resident.rate(5)
  await resident.sign()
  await resident.press(investigationSheets.confirm.send)
  await resident.sees(concernLine.closed(null))
  await resident.sees(investigationWords.signed)
}, 240_000)

test('staff allow employee messages: WeChat asks for the relation first, then for the messages', async () => {
  const engineer = await here.weapp.hand('陈志强')
  await goToTab(engineer, 'me')
  await engineer.press(reachWords.employee.open)
  await engineer.sees(subscribeWords.employee)
  await engineer.press(subscribeWords.accept)
  await engineer.sees(subscribeWords.title)
  await engineer.press(subscribeWords.accept)
  await engineer.sees(reachWords.employee.states.bound)
})

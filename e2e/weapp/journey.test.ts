import { statusLine } from '../../src/copy/case/case'
import { sheetWords } from '../../src/copy/case/case-page'
import { moveWords } from '../../src/copy/case/moves'
import { subscribeWords } from '../../src/copy/shell'
import { weappOfFile } from '../opened'
import { arriveByHand, completeByHand, confirmByHand, fileByHand } from '../steps'
import { goBack, goToTab, seesSoon } from './gestures'
import { stackOf } from './weapp-world'

const here = weappOfFile()

const words = '厨房水槽下面漏水，地上有积水'

test('one repair on WeChat’s own components: filed, accepted, sent back, confirmed', async () => {
  const [resident, engineer] = await Promise.all([here.weapp.hand('王秀兰'), here.weapp.hand('陈志强')])
  const filing = { place: 'kitchen', category: 'water', urgency: 'urgent', words, pictures: ['sink-leaking'] } as const
  await fileByHand(resident, { ...filing, pictures: ['sink-leaking'] })
  await resident.sees(statusLine.assigned('陈师傅'))
  expect(await stackOf(resident)).toEqual(['pages/home/index', 'case/index'])

  await goToTab(engineer, 'work')
  await engineer.touch(words)
  await engineer.press(moveWords.accept)
  await seesSoon(resident, statusLine.accepted('陈师傅'))
  await arriveByHand(engineer)
  await engineer.sees(/已到场，拍照为证/)
  await completeByHand(engineer, '更换水槽下水管一根')
  await seesSoon(resident, statusLine.done(null))
  await resident.seesPhotos(5)

  await resident.press(moveWords.sendBack)
  await resident.write(sheetWords.sendBack.placeholder, '接口还在滴水')
  await resident.press(sheetWords.sendBack.send)
  await resident.press(subscribeWords.accept)
  await resident.sees('第 2 次上门')

  await seesSoon(engineer, '第 2 次上门')
  await engineer.press(moveWords.accept)
  await arriveByHand(engineer)
  await completeByHand(engineer, '接口缠了生料带，不再滴水')
  await seesSoon(resident, '接口缠了生料带，不再滴水')
  await confirmByHand(resident, 4)
  await resident.sees(statusLine.closed(null))

  await goBack(resident)
  await resident.sees(/王秀兰，您好/)
  expect(await stackOf(resident)).toEqual(['pages/home/index'])
}, 240_000)

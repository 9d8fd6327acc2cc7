import { common } from '../../src/copy/common'
import { entranceWords } from '../../src/copy/entrances'
import { broadcastKindWords, broadcastTitle } from '../../src/copy/messages/broadcast'
import { broadcastReadWords, broadcastWords, progressWords } from '../../src/copy/messages/broadcast-page'
import { subscribeWords } from '../../src/copy/shell'
import { manageWords } from '../../src/copy/tabs/manage'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { until } from '../world'

const here = phonesOfFile()
const title = broadcastTitle('water', null)
const words = '因水泵检修，1 栋现在停水，预计 14:00 恢复。'

const send = async (hand: Hand) => {
  await hand.press(broadcastWords.next)
  await hand.press(broadcastWords.send)
}

test('a manager warns a building, a resident says that she knows, the other is called, and it is lifted again', async () => {
  const manager = await here.phones.of('周文彬')
  await manager.open('pages/manage/index')
  await manager.touch(manageWords.office)
  await manager.touch(entranceWords.broadcasts)
  await manager.press(broadcastWords.create)
  await manager.touch(broadcastKindWords.water)
  await manager.touch(broadcastWords.audiences.buildings)
  await manager.touch('1栋')
  await manager.touch(broadcastWords.staff)
  await manager.press(broadcastWords.next)
  await manager.sees(broadcastWords.blank)
  await manager.write(broadcastWords.wordsHint, words)
  await manager.press(broadcastWords.next)
  await manager.sees(broadcastWords.reaches(2))
  await manager.sees(broadcastWords.pushes(0, 2))
  await manager.press(broadcastWords.send)
  await manager.sees(progressWords.done)

  const resident = await here.phones.of('王秀兰')
  await resident.open('pages/home/index')
  await resident.touch(title)
  await resident.sees(words)
  await resident.press(broadcastReadWords.known)
  await resident.press(subscribeWords.accept)
  await resident.sees(/^您已在/)

  const read = async () => manager.page.locator('body').innerText()
  await until('her word on the progress page', read, (text) => /1\s*已知晓/.test(text))
  await until('her name off the list', read, (text) => !text.includes('1栋1单元101 王秀兰'))
  await manager.sees(/1栋1单元102 沈明远/)
  await manager.sees('139****0206')
  await manager.press(common.call)
  await until(
    'an entry about the call',
    async () => here.world.cloud.store.find('disclosures', { query: { purpose: 'broadcast' } }).length,
    (count) => count === 1,
  )
  await manager.press(progressWords.called)
  await manager.sees(/已告诉本人$/)

  await manager.press(progressWords.lift)
  await manager.sees(broadcastWords.followHint)
  await send(manager)
  await manager.sees(broadcastTitle('water', 'end'))
  await manager.sees(progressWords.done)
  await resident.open('pages/home/index')
  await resident.touch(broadcastTitle('water', 'end'))
  await resident.touch(broadcastReadWords.seeFirst)
  await resident.sees(broadcastReadWords.followed.end)
}, 180_000)

import { statusLine } from '../../src/copy/case/case'
import { sheetWords } from '../../src/copy/case/case-page'
import { moveWords } from '../../src/copy/case/moves'
import { subscribeWords } from '../../src/copy/shell'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { arriveByHand, completeByHand, confirmByHand, fileByHand } from '../steps'
import { inbox, until } from '../world'

const here = phonesOfFile()

const seconds = (figure: string) => {
  const [minutes = 0, rest = 0] = figure.split(':').map(Number)
  return minutes * 60 + rest
}

/** When a countdown ends, by what it shows and when that was read. */
async function read(hand: Hand) {
  const left = seconds(await hand.countdown())
  return { left, ends: left + Date.now() / 1000 }
}

/** The countdown runs, within three minutes, and ends on each phone at the same moment, to a few seconds. */
async function countsDownAlike(hands: Hand[]) {
  const readAll = () => Promise.all(hands.map(read))
  const alike = (all: { ends: number }[]) => {
    const ends = all.map((one) => one.ends)
    return Math.max(...ends) - Math.min(...ends) <= 3
  }
  const first = await until('countdowns that end alike', readAll, alike)
  expect(Math.max(...first.map(({ left }) => left))).toBeLessThanOrEqual(180)
  await until('a running countdown', readAll, (now) => now.every(({ left }, i) => left < (first[i]?.left ?? 0)))
}

test('one repair, from tap to push, to stars – and once sent back', async () => {
  const [resident, engineer, manager] = await Promise.all(
    ['王秀兰', '陈志强', '周文彬'].map((name) => here.phones.of(name)),
  )
  if (!resident || !engineer || !manager) throw new Error('three phones are needed')

  const caseId = await fileByHand(resident, {
    place: 'kitchen',
    category: 'water',
    urgency: 'urgent',
    words: '厨房水槽下面漏水，地上有积水',
    pictures: ['sink-leaking'],
  })
  await resident.sees(statusLine.assigned('陈师傅'))
  const told = () => inbox(here.world.who('陈志强'))
  await until('a message to the engineer', told, (items) => items.some(({ kind }) => kind === 'assigned'))

  await engineer.open('pages/work/index')
  await engineer.touch('厨房水槽下面漏水，地上有积水')
  await manager.open('pages/manage/index')
  await manager.touch('厨房水槽下面漏水，地上有积水')
  await countsDownAlike([resident, engineer, manager])

  await engineer.press(moveWords.accept)
  await resident.sees(statusLine.accepted('陈师傅'))
  await arriveByHand(engineer)
  await resident.sees(statusLine.arrived('陈师傅'))
  await completeByHand(engineer, '更换水槽下水管一根')
  await resident.sees(statusLine.done(null))
  await resident.sees('更换水槽下水管一根')
  await manager.seesPhotos(5)

  await resident.press(moveWords.sendBack)
  await resident.write(sheetWords.sendBack.placeholder, '接口还在滴水')
  await resident.press(sheetWords.sendBack.send)
  await resident.press(subscribeWords.accept)
  await resident.sees('第 2 次上门')
  await engineer.press(moveWords.accept)
  await arriveByHand(engineer)
  await completeByHand(engineer, '接口缠了生料带，不再滴水')
  await confirmByHand(resident, 4)
  await resident.sees(statusLine.closed(null))
  await manager.sees(/评价 4 星/)

  const view = await here.world.who('周文彬').caller.ask('cases.getCase', { id: caseId })
  expect(view).toMatchObject({ status: 'closed', round: 2, rating: 4 })
  expect(view.promises.map(({ rule, round, standing }) => [rule, round, standing])).toEqual([
    ['respond', 1, 'kept'],
    ['confirm', 1, 'kept'],
    ['respond', 2, 'kept'],
    ['confirm', 2, 'kept'],
  ])
  expect(view.photos).toHaveLength(5)
  const pushed = here.world.cloud.outbox({ openid: here.world.who('王秀兰').caller.openid })
  expect(pushed.map(({ page }) => page)).toContain(`case/index?id=${caseId}`)
}, 240_000)

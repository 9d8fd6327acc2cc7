import { promiseWords } from '../../src/copy/case/case'
import { proposalWords, sheetWords } from '../../src/copy/case/case-page'
import { timeWords } from '../../src/copy/case/choose-time'
import { proposeWords } from '../../src/copy/case/moves'
import { MINUTE, SECOND } from '../../src/domain/kernel/time'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { file, inbox } from '../world'

const here = phonesOfFile()
let resident: Hand
let engineer: Hand
beforeAll(async () => {
  resident = await here.phones.of('王秀兰')
  engineer = await here.phones.of('陈志强')
}, 240_000)

/** A new repair for which the engineer asks for half an hour, before both of them. */
async function askForTime() {
  const filed = await file(here.world.who('王秀兰'))
  await Promise.all([resident, engineer].map((hand) => hand.open(`case/index?id=${filed.id}`)))
  await engineer.press(proposeWords.explanation.button)
  await engineer.write(sheetWords.propose.placeholder, '正在抢修 2 栋停电，走不开')
  await engineer.touch(timeWords.inMinutes(30))
  await engineer.press(sheetWords.propose.send)
  await resident.sees(proposalWords.reason('正在抢修 2 栋停电，走不开'))
  return filed
}

const promisesOf = async (id: string) => {
  const { promises } = await here.world.who('周文彬').caller.ask('cases.getCase', { id })
  return promises.map(({ rule, standing }) => [rule, standing])
}

const missedBy = async (name: string, id: string) =>
  (await inbox(here.world.who(name))).filter(({ kind, caseId }) => kind === 'missed' && caseId === id).length

test('explained in time and agreed to: the three minutes are kept, and the agreed time is the promise now', async () => {
  const { id, createdAt } = await askForTime()
  await resident.press(proposalWords.agree)
  await engineer.sees(new RegExp(promiseWords('repair', { rule: 'arrive', startedAt: 0, dueAt: 0 })))
  await here.world.door.move({ to: createdAt + 6 * MINUTE, timers: 'each' })
  expect(await promisesOf(id)).toEqual([
    ['respond', 'kept'],
    ['arrive', 'open'],
  ])
  expect(await missedBy('何静', id)).toBe(0)

  await here.world.door.move({ to: createdAt + 40 * MINUTE, timers: 'each' })
  expect(await promisesOf(id)).toContainEqual(['arrive', 'missed'])
  expect(await missedBy('何静', id)).toBe(1)
}, 240_000)

test('explained but refused: the three minutes stay, and are missed', async () => {
  const { id, createdAt } = await askForTime()
  await resident.press(proposalWords.refuse)
  await engineer.sees(/住户没有同意新的时间/)
  await engineer.seesNot(proposeWords.explanation.button)
  await here.world.door.move({ to: createdAt + 3 * MINUTE + SECOND, timers: 'each' })
  expect(await promisesOf(id)).toEqual([['respond', 'missed']])
  expect(await missedBy('何静', id)).toBe(1)
  await resident.sees('已超时')
}, 240_000)

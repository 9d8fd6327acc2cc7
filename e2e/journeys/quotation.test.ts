import { statusLine } from '../../src/copy/case/case'
import { sheetWords } from '../../src/copy/case/case-page'
import { moveWords } from '../../src/copy/case/moves'
import {
  comparedWords,
  logWords,
  payerWords,
  planStateWords,
  planWords,
  workSheets,
} from '../../src/copy/case/repair-work'
import { common } from '../../src/copy/common'
import { subscribeWords } from '../../src/copy/shell'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { arriveByHand, completeByHand, confirmByHand, fileByHand } from '../steps'
import { inbox, until } from '../world'

const here = phonesOfFile()

/** An engineer writes down what he found, with a photo of how it was. */
async function visitByHand(hand: Hand, words: string): Promise<void> {
  await hand.press(moveWords.siteVisit)
  await hand.write(workSheets.siteVisit.placeholder, words)
  await hand.choose(common.addPhoto, ['sink-leaking'])
  await hand.press(workSheets.siteVisit.send)
}

/** He quotes one line that the household would pay. */
async function quoteByHand(hand: Hand, words: string, price: string): Promise<void> {
  const { placeholder, add, itemHint, unitHint, send } = workSheets.plan
  await hand.press(moveWords.proposePlan)
  await hand.write(placeholder, words)
  await hand.press(add)
  await hand.write(itemHint, '四分角阀')
  await hand.write(unitHint, '个')
  await hand.write('0.00', price)
  await hand.touch(payerWords.paid)
  await hand.press(send(Number(price) * 100))
}

/** And writes down his work, from where the wheels stand by themselves. */
async function logByHand(hand: Hand, words: string): Promise<void> {
  const { placeholder, add, nameHint, send } = workSheets.log
  await hand.press(moveWords.logWork)
  await hand.write(placeholder, words)
  await hand.press(add)
  await hand.write(nameHint, '四分角阀')
  await hand.write(workSheets.plan.unitHint, '个')
  await hand.press(send)
  await hand.sees(logWords.total)
}

test('an urgent repair is surveyed, quoted, refused, quoted anew, agreed to, worked, sent back and confirmed', async () => {
  const [resident, engineer] = [await here.phones.of('王秀兰'), await here.phones.of('陈志强')]
  const caseId = await fileByHand(resident, {
    place: 'kitchen',
    category: 'water',
    urgency: 'urgent',
    words: '厨房角阀关不严，一直滴水',
    pictures: ['sink-leaking'],
  })
  await engineer.open('pages/work/index')
  await engineer.touch('厨房角阀关不严，一直滴水')
  await engineer.press(moveWords.accept)
  await arriveByHand(engineer)
  await resident.sees(statusLine.arrived('陈师傅'))

  await visitByHand(engineer, '角阀阀芯磨损')
  await resident.sees('角阀阀芯磨损')
  await quoteByHand(engineer, '更换进口角阀', '98')
  await resident.sees('¥98.00')
  const told = () => inbox(here.world.who('王秀兰'))
  await until('a message to the resident', told, (items) => items.some(({ kind }) => kind === 'planProposed'))
  await engineer.press(moveWords.complete)
  await engineer.choose(common.addPhoto, ['sink-repaired'])
  await engineer.press(sheetWords.complete.send)
  await engineer.sees(/收费项目还没有得到住户答复/)
  await engineer.touch(common.gotIt)
  await engineer.page.getByLabel(common.close, { exact: true }).filter({ visible: true }).last().tap()

  await resident.press(planWords.refuse)
  await resident.write(workSheets.refuse.placeholder, '有点贵')
  await resident.press(workSheets.refuse.send)
  await engineer.sees(planStateWords.refused)
  await engineer.sees(/有点贵/)
  await engineer.press(moveWords.proposePlan)
  await engineer.write('0.00', '45.8')
  await engineer.press(workSheets.plan.send(4_580))
  await resident.sees('¥45.80')
  await resident.press(planWords.agree)
  await engineer.sees(planStateWords.agreed)

  await here.world.door.move({ advanceMs: 20 * 60_000, timers: 'each' })
  // The phone learns the server's time with its next answer.
  await engineer.sees(/2\d 分钟前/)
  await logByHand(engineer, '更换角阀，试水')
  await completeByHand(engineer, '角阀已更换')
  await resident.sees(comparedWords.title)
  await resident.sees(statusLine.done(null))

  await resident.press(moveWords.sendBack)
  await resident.write(sheetWords.sendBack.placeholder, '还有一点渗')
  await resident.press(sheetWords.sendBack.send)
  await resident.press(subscribeWords.accept)
  await resident.sees(/从首次提出已过/)
  await engineer.press(moveWords.accept)
  await arriveByHand(engineer)
  await completeByHand(engineer, '接口重新缠生料带')
  await confirmByHand(resident, 5)
  await resident.sees(statusLine.closed(null))

  const view = await here.world.who('周文彬').caller.ask('cases.getCase', { id: caseId })
  expect(view).toMatchObject({ status: 'closed', round: 2, rating: 5, work: { owedFen: 4_580 } })
  expect(view.work.plans.map(({ revision, paidFen, state }) => [revision, paidFen, state])).toEqual([
    [2, 4_580, 'agreed'],
    [1, 9_800, 'refused'],
  ])
  expect(view.work.log).toMatchObject([{ who: '陈志强', used: [{ name: '四分角阀', quantity: 100 }] }])
  expect(view.work.compared.map(({ round, after }) => [round, after.length])).toEqual([
    [2, 1],
    [1, 1],
  ])
}, 240_000)

import { categoryWords, kindWords, placeWords } from '../../src/copy/case/case'
import { helpFromCase } from '../../src/copy/case/case-search'
import { moveWords } from '../../src/copy/case/moves'
import { common } from '../../src/copy/common'
import { entranceWords } from '../../src/copy/entrances'
import { fittingWords, helpGroupWords, helpWords } from '../../src/copy/estate/help'
import { helpOfficeWords, helpWriteWords } from '../../src/copy/estate/help-office'
import { channelWords } from '../../src/copy/filing/channel'
import { fileConcernWords } from '../../src/copy/filing/file-concern'
import { takeInWords } from '../../src/copy/filing/take-in'
import { subscribeWords } from '../../src/copy/shell'
import { homeWords } from '../../src/copy/tabs/home'
import { manageWords } from '../../src/copy/tabs/manage'
import { newKey } from '../../stage/seed/move-in'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'

const here = phonesOfFile()

const question = '快递柜在哪里'
const answer = '快递柜在东门岗亭旁边，24 小时都能取。'

/** The way of a manager: the further pages stand behind a tab of their own. */
async function openGuide(hand: Hand): Promise<void> {
  await hand.open('pages/manage/index')
  await hand.touch(manageWords.office)
  await hand.touch(entranceWords.manageHelp)
}

const publishing = newKey()

/** What others find; published once, whichever test asks for it first. */
const publish = async (): Promise<void> => {
  const text = {
    group: 'parking',
    question: '车位怎么租',
    answer: '到物业中心签协议，当天就能进出。',
    words: [],
  } as const
  await here.world.who('周文彬').caller.ask('help.write', {
    key: publishing,
    id: null,
    rev: 0,
    months: 6,
    publish: true,
    caseId: null,
    text: { ...text, words: [...text.words] },
  })
}

const idOnScreen = (hand: Hand): string => new URL(hand.page.url().replace('/#', '')).searchParams.get('id') ?? ''

/** The office takes it on and tells the result, as it does with any enquiry. */
async function answered(id: string): Promise<void> {
  const { caller, me } = here.world.who('林晓燕')
  await caller.ask('cases.dispatch', { id, key: newKey(), personId: me.personId })
  await caller.ask('cases.accept', { id, key: newKey() })
  await caller.ask('cases.tellResult', {
    id,
    key: newKey(),
    words: `王秀兰您好，${answer}`,
    photos: [],
    noMeasure: null,
  })
}

test('a search in vain becomes an enquiry in one tap, its answer an article, and the next search finds it', async () => {
  const resident = await here.phones.of('王秀兰')
  await resident.touch(homeWords.guide)
  await resident.sees(helpWords.empty)
  await resident.write(helpWords.search, question)
  await resident.sees(helpWords.none)
  const before = resident.taps
  await resident.press(helpWords.ask)
  await resident.sees(fileConcernWords.submit)
  await resident.press(fileConcernWords.submit)
  expect(resident.taps - before).toBe(2)
  await resident.press(subscribeWords.accept)
  await resident.page.waitForURL(/case\/index\?id=/)
  const id = idOnScreen(resident)
  const view = await here.world.who('周文彬').caller.ask('cases.getCase', { id })
  expect(view).toMatchObject({ kind: 'enquiry', words: question })
  await answered(id)

  const manager = await here.phones.of('周文彬')
  await openGuide(manager)
  await manager.sees(helpOfficeWords.gaps)
  await manager.sees(question)
  await manager.open(`case/index?id=${id}`)
  await manager.touch(helpFromCase.label)
  await manager.sees(helpWriteWords.fromCase)
  await manager.seesNot(/王秀兰/)
  await manager.touch(helpGroupWords.living)
  await manager.press(helpWriteWords.publish)
  await manager.page.waitForURL(/case\/index\?id=/)
  await openGuide(manager)
  await manager.sees(helpOfficeWords.votes(0, 0))
  await manager.seesNot(helpOfficeWords.gaps)

  const neighbour = await here.phones.of('沈明远')
  await neighbour.touch(homeWords.guide)
  await neighbour.write(helpWords.search, '请问快递柜')
  await neighbour.touch(question)
  await neighbour.sees(/东门岗亭旁边/)
  await neighbour.press(helpWords.yes)
  await neighbour.sees(helpWords.thanks)
  await manager.open('office/help/index')
  await manager.sees(helpOfficeWords.votes(1, 0))
}, 240_000)

test('who types a question sees the answer above the button, and need not send it', async () => {
  await publish()
  const resident = await here.phones.of('沈明远')
  await resident.open('resident/file-concern/index')
  await resident.touch(fileConcernWords.kinds.enquiry.name)
  await resident.sees(fittingWords.toGuide)
  await resident.write(fileConcernWords.wordsHint, '你好，我想问车位现在怎么租呀')
  await resident.sees(fittingWords.maybe)
  await resident.touch('车位怎么租')
  await resident.sees(/当天就能进出/)
  await resident.write(fileConcernWords.wordsHint, '我家的猫能寄养吗')
  await resident.seesNot(fittingWords.maybe)
}, 240_000)

test('a caller is read the answer, and the call is logged with it in one go', async () => {
  await publish()
  const desk = await here.phones.of('林晓燕')
  await desk.open('staff/take-in/index')
  await desk.touch(channelWords.phone)
  await desk.touch(kindWords.enquiry)
  await desk.touch(takeInWords.unregistered)
  await desk.write(takeInWords.phoneHint, '13700001234')
  await desk.write(takeInWords.hint, '想问车位怎么租的')
  await desk.sees(fittingWords.readOut)
  await desk.touch('车位怎么租')
  await desk.press(fittingWords.use)
  await desk.touch(placeWords.office)
  await desk.touch(categoryWords.other.name)
  await desk.press(takeInWords.submitAnswered)
  await desk.page.waitForURL(/case\/index\?id=/)
  await desk.sees(/当天就能进出/)
  await desk.sees(/137\*\*\*\*1234/)
  await desk.seesNot(moveWords.accept)
  await desk.seesNot(common.retry)
}, 240_000)

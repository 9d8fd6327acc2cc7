import type { Route } from 'playwright-core'
import type { Reason } from '../../src/contract'
import { categoryWords, placeWords, urgencyWords } from '../../src/copy/case/case'
import { sheetWords } from '../../src/copy/case/case-page'
import { moveWords } from '../../src/copy/case/moves'
import { waitingWords } from '../../src/copy/case/waiting'
import { common } from '../../src/copy/common'
import { errorText } from '../../src/copy/errors'
import '../../src/copy/errors/all'
import { fileRepairWords } from '../../src/copy/filing/file-repair'
import { subscribeWords } from '../../src/copy/shell'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { arriveByHand } from '../steps'
import { file, HOME, NEXT_DOOR } from '../world'

const here = phonesOfFile()
let hand: Hand
beforeAll(async () => {
  hand = await here.phones.of('沈明远')
}, 240_000)

const matters = () => here.world.cloud.store.find('matters', { query: {} })
const words = (reason: Reason) => errorText({ code: 'FORBIDDEN', reason }).what

type Sent = { data: { action: string; input: Record<string, unknown> } }

/** Lets the next filing leave the phone as somebody with bad intentions would have changed it. */
async function tamper(change: (sent: Sent) => void): Promise<void> {
  await hand.page.unrouteAll({ behavior: 'wait' })
  await hand.page.route('**/call', (route: Route) => {
    const sent = route.request().postDataJSON() as Sent
    if (sent.data.action === 'cases.fileRepair') change(sent)
    return route.continue({ postData: JSON.stringify(sent) })
  })
}

async function fill(): Promise<void> {
  await hand.open('resident/file-repair/index')
  await hand.touch(placeWords.kitchen)
  await hand.touch(categoryWords.water.name)
  await hand.touch(urgencyWords.urgent.name)
  await hand.write(fileRepairWords.wordsHint, '水龙头漏水')
}

async function submit(): Promise<void> {
  await hand.press(fileRepairWords.submit)
  await hand.press(subscribeWords.accept)
}

const wrongs: [Reason, (sent: Sent) => void][] = [
  ['HOME_NOT_YOURS', ({ data }) => Object.assign(data.input, { homeId: HOME })],
  ['TEXT_TOO_LONG', ({ data }) => Object.assign(data.input, { words: '漏'.repeat(700_000) })],
  ['PHOTO_FOREIGN', ({ data }) => Object.assign(data.input, { photos: ['cloud://nowhere/nothing.jpg'] })],
  ['PHOTO_MISSING', ({ data }) => Object.assign(data.input, { photos: [notUploaded] })],
  ['NOT_YOURS', ({ data }) => Object.assign(data, { action: 'cases.accept', input: acceptOfAnother() })],
  ['UNKNOWN_ACTION', ({ data }) => Object.assign(data, { action: 'cases.fileEverything' })],
]
let own = ''
let notUploaded = ''
const acceptOfAnother = () => ({ id: own, key: 'tampered-key' })

test('what is refused is said in Chinese on the screen, and nothing is written', async () => {
  const { paths } = await here.world.who('沈明远').caller.ask('cases.issueUploads', { count: 1 })
  notUploaded = `cloud://${here.world.cloud.env}.local/${paths[0]?.picture}`
  own = (await file(here.world.who('沈明远'), { homeId: NEXT_DOOR })).id
  await fill()
  const before = matters()
  for (const [reason, change] of wrongs) {
    await tamper(change)
    await submit()
    await hand.sees(words(reason))
    await hand.touch(common.gotIt)
    await hand.seesNot(words(reason))
  }
  expect(matters()).toEqual(before)
}, 240_000)

test('an answer that is lost on its way: the phone sends it again by itself, and it is still one case', async () => {
  const before = matters().length
  await fill()
  await hand.page.unrouteAll({ behavior: 'wait' })
  let lost = 0
  await hand.page.route('**/call', async (route: Route) => {
    const { data } = route.request().postDataJSON() as Sent
    if (data.action !== 'cases.fileRepair' || lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    return route.abort()
  })
  await submit()
  await hand.sees(waitingWords.arrived)
  await hand.press(waitingWords.toCase)
  await hand.page.waitForURL(/case\/index\?id=/)
  expect(lost).toBe(1)
  expect(matters()).toHaveLength(before + 1)
}, 240_000)

test('an engineer who is not at the place has not arrived, whatever the photo shows', async () => {
  const { id } = await file(here.world.who('王秀兰'))
  const engineer = await here.phones.of('陈志强')
  await engineer.open(`case/index?id=${id}`)
  await engineer.press(moveWords.accept)
  engineer.goFar()
  await arriveByHand(engineer)
  await engineer.sees(words('NOT_AT_PLACE'))
  await engineer.touch(common.gotIt)
  engineer.goHome()
  await engineer.press(sheetWords.arrive.send)
  await engineer.sees(/已到场，拍照为证/)
}, 240_000)

test('pages of others say who may see them', async () => {
  const { id } = await file(here.world.who('王秀兰'))
  await hand.open(`case/index?id=${id}`)
  await hand.sees(errorText({ code: 'FORBIDDEN' }).what)
  await hand.open('pages/work/index')
  await hand.sees(words('STAFF_ONLY'))
  await hand.open('pages/manage/index')
  await hand.sees(words('MANAGER_ONLY'))
}, 240_000)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prerender } from '../../config/prerender'
import type { CaseView } from '../../src/contract'
import { statusLine } from '../../src/copy/case/case'
import { moveWords } from '../../src/copy/case/moves'
import { common } from '../../src/copy/common'
import { errorText } from '../../src/copy/errors'
import '../../src/copy/errors/all'
import { inboxWords } from '../../src/copy/messages/inbox'
import { reachWords } from '../../src/copy/messages/reach'
import { meWords } from '../../src/copy/people/me'
import { photoWords, subscribeWords, titles } from '../../src/copy/shell'
import { homeWords } from '../../src/copy/tabs/home'
import { manageWords } from '../../src/copy/tabs/manage'
import { weappOfFile } from '../opened'
import type { Hand } from '../phones'
import { arriveByHand } from '../steps'
import { file, inbox, NEXT_DOOR, root } from '../world'
import { goBack, goToTab, pullDown, seesSoon } from './gestures'
import { looksRight, opens, pagesOf, staysSmall } from './walk'
import { stackOf } from './weapp-world'

const built = join(root, 'dist/weapp')

const here = weappOfFile()
let resident: Hand
let filed: CaseView
beforeAll(async () => {
  filed = await file(here.weapp.world.who('王秀兰'))
  resident = await here.weapp.hand('王秀兰')
}, 240_000)

test('the app is built to start quickly: code on demand, the next packages ahead, skeletons in the templates', () => {
  const app = JSON.parse(readFileSync(join(built, 'app.json'), 'utf8'))
  expect(app.lazyCodeLoading).toBe('requiredComponents')
  const ahead = Object.entries<{ packages: string[] }>(app.preloadRule).map(([page, { packages }]) => [page, packages])
  expect(Object.fromEntries(ahead)).toMatchObject({ 'pages/home/index': expect.arrayContaining(['case', 'resident']) })
  const packages: string[] = app.subPackages.map(({ root }: { root: string }) => root.replace(/\/$/, ''))
  for (const named of ahead.flatMap(([, names]) => names)) expect(packages).toContain(named)
  for (const page of prerender.include) {
    const template = readFileSync(join(built, `${page}.wxml`), 'utf8')
    expect(template).toMatch(/<block wx:else>\s*<view class="page_/)
    expect(template).not.toMatch(/undefined/)
  }
})

test('every page of the app opens, looks right and hands over little at once', async () => {
  const manager = await here.weapp.hand('周文彬')
  for (const path of pagesOf(built)) await opens(manager, built, path, path === 'case/index' ? `?id=${filed.id}` : '')
  await staysSmall(manager)
  await looksRight(resident, built)
  await opens(resident, built, 'pages/home/index')
})

test('an inbox, a message, its case, and back again', async () => {
  await goToTab(resident, 'me')
  await resident.touch(meWords.inbox)
  await resident.sees(inboxWords.unread(2))
  await resident.press(inboxWords.readAll)
  await resident.sees(inboxWords.allRead)
  await resident.touch('报修已收到')
  await resident.sees(statusLine.assigned('陈师傅'))
  expect(await stackOf(resident)).toEqual(['pages/me/index', 'pages/inbox/index', 'case/index'])
  await goBack(resident)
  await goBack(resident)
  await goToTab(resident, 'home')
  await resident.sees(homeWords.underWay)
  expect(await stackOf(resident)).toEqual(['pages/home/index'])
  expect((await inbox(here.weapp.world.who('王秀兰'))).every(({ read }) => read)).toBe(true)
})

test('a manager sees at a glance what is open, and learns of more by pulling down', async () => {
  const manager = await here.weapp.hand('周文彬')
  await goToTab(manager, 'manage')
  await manager.sees(manageWords.listOf(manageWords.open, 1))
  await manager.touch(filed.words)
  await manager.sees(titles.case)
  await goBack(manager)
  await file(here.weapp.world.who('沈明远'), { homeId: NEXT_DOOR })
  await seesSoon(manager, manageWords.listOf(manageWords.open, 2))
  await manager.touch(manageWords.byPerson)
  await manager.sees('陈志强')
})

test('WeChat’s own windows: a call, messages refused and allowed, a picture, a refusal in words', async () => {
  await resident.touch(homeWords.callEstate)
  await resident.sees(/^呼叫 0571/)
  await resident.touch(common.cancel)
  await goToTab(resident, 'me')
  await resident.press(reachWords.topUp)
  await resident.press(subscribeWords.reject)
  await resident.sees(reachWords.notAllowed)
  await resident.press(reachWords.topUp)
  await resident.press(subscribeWords.accept)
  await resident.sees(reachWords.allowed)

  const engineer = await here.weapp.hand('陈志强')
  await engineer.open(`case/index?id=${filed.id}`)
  await engineer.press(moveWords.accept)
  engineer.goFar()
  await arriveByHand(engineer)
  await engineer.sees(errorText({ code: 'FORBIDDEN', reason: 'NOT_AT_PLACE' }).what)
  await engineer.touch(common.gotIt)
  await engineer.seesNot(photoWords.uploading)
  await engineer.page.locator('wx-image').filter({ visible: true }).last().tap()
  await engineer.page.locator('.host-preview').tap()
  await pullDown(engineer)
})

test('a page that has moved since is found from a push that was sent before; one that is gone is home', async () => {
  const manager = await here.weapp.hand('周文彬', 'manager/applications/index')
  await manager.page.waitForURL(/office\/applications\/index$/)
  expect(await stackOf(manager)).toEqual(['office/applications/index'])
  await manager.open('manager/staff/person/index?id=p1')
  await manager.page.waitForURL(/planning\/staff\/person\/index\?id=p1$/)
  await manager.open('manager/gone/index')
  await manager.page.waitForURL(/pages\/home\/index$/)
})

test('a row of the inbox from before leads to where its page lies now', async () => {
  const query = { title: '报修已收到' }
  const update = { $set: { page: 'manager/roster/index' } }
  here.weapp.world.cloud.store.update('inbox', { query, update, merge: true, multi: true, upsert: false })
  const hand = await here.weapp.hand('王秀兰', 'pages/inbox/index')
  await hand.touch('报修已收到')
  await hand.page.waitForURL(/planning\/roster\/index$/)
  expect(await stackOf(hand)).toEqual(['pages/inbox/index', 'planning/roster/index'])
})

test('large text stays on over a new start', async () => {
  await goToTab(resident, 'me')
  await resident.touch(meWords.largeText)
  await resident.page.locator('.large').first().waitFor()
  await resident.page.reload()
  await goToTab(resident, 'home')
  await resident.sees(/打电话\s给物业/)
})

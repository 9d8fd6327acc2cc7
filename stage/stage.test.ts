import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { ensureBuilt } from '../config/built'
import { openBrowser } from '../e2e/browser'
import { Door } from './door'
import { named } from './seed/estate'
import { newKey } from './seed/move-in'
import { tales } from './seed/run'
import { type Stage, startStage } from './stage'

const dataDir = mkdtempSync(join(tmpdir(), 'anju-stage-'))
/** Tuesday, 24 November 2026, 10:00 in Shanghai: whatever day and hour it is here, the same people are on duty. */
const NOW = Date.UTC(2026, 10, 24, 2)
const open = (fresh: boolean) => startStage({ dataDir, port: 0, fresh, say: () => undefined, now: NOW })
const matters = (stage: Stage) => stage.cloud.store.find('matters', { query: {} })

let stage: Stage
let browser: Browser
let page: Page
let begun: number
beforeAll(async () => {
  await ensureBuilt('functions')
  await ensureBuilt('h5')
  begun = Date.now()
  stage = await open(true)
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(30_000)
}, 800_000)
afterAll(async () => {
  await browser?.close()
  await stage?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const column = (index: number) => page.locator('.column').nth(index)
const screen = (index: number) => page.frameLocator('iframe').nth(index)

test('the seeded estate has lived through 30 days, up to now', async () => {
  expect(matters(stage)).toHaveLength(tales.length)
  // The story ends where the clock stood when it was begun, and time went on while it was told.
  const since = stage.cloud.clock.now() - NOW
  expect(since).toBeGreaterThanOrEqual(0)
  expect(since).toBeLessThanOrEqual(Date.now() - begun)
  const manager = await new Door(stage.cloud.http).as(named('周文彬').openid)
  const { open: running, missed } = await manager.ask('manage.overview', {})
  expect(running.map(({ status }) => status).sort()).toEqual(['accepted', 'accepted', 'done'])
  expect(missed).toHaveLength(1)
})

test('a visitor sees a promise missed by three taps on the clock, and who hears of it', async () => {
  const resident = await new Door(stage.cloud.http).as(named('韩雪梅').openid)
  await page.goto(stage.address)
  await resident.ask('cases.fileRepair', {
    key: newKey(),
    homeId: named('韩雪梅').homes[0]?.homeId ?? '',
    place: 'kitchen',
    category: 'gas',
    urgency: 'urgent',
    words: '有燃气味，已开窗关阀',
    photos: [],
    preferredAt: null,
  })
  await screen(2).getByText('有燃气味，已开窗关阀').waitFor()
  await column(2).locator('.card', { hasText: '无人在岗' }).first().waitFor()
  const next = page.getByRole('button', { name: '下一个到期' })
  for (const words of ['提醒', '通知前台、主管', '上报经理']) {
    await page.locator('#next', { hasText: words }).waitFor()
    await next.click()
  }
  await screen(2)
    .getByText(/响应超时/)
    .first()
    .waitFor()
  await column(2).locator('.card', { hasText: '超时升级' }).first().waitFor()
  await column(1).locator('select').selectOption('何静')
  await column(1).locator('.card', { hasText: '已超时' }).first().click()
  await screen(1).getByText('办理经过').waitFor()
  await column(1).locator('.bar b', { hasText: '工单' }).waitFor()
}, 180_000)

test('nobody begins again below a stage that is open', async () => {
  await expect(open(true)).rejects.toThrow('in use by process')
  expect(matters(stage).length).toBeGreaterThan(0)
})

test('what happened is still there after a restart, and so is the clock', async () => {
  const before = { count: matters(stage).length, now: stage.cloud.clock.now() }
  await stage.close()
  stage = await open(false)
  expect(matters(stage)).toHaveLength(before.count)
  expect(stage.cloud.clock.now()).toBeGreaterThanOrEqual(before.now)
}, 60_000)

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { ensureBuilt } from '../config/built'
import { openBrowser } from '../e2e/browser'
import { Door } from './door'
import { named } from './seed/estate'
import { newKey } from './seed/move-in'
import { scenarios } from './seed/run'
import { type Stage, startStage } from './stage'

const dataDir = mkdtempSync(join(tmpdir(), 'anju-stage-'))
/** Tuesday, 24 November 2026, 10:00 in Shanghai: whatever day and hour it is here, the same people are on duty. */
const NOW = Date.UTC(2026, 10, 24, 2)
const build = () => ensureBuilt('h5')
const open = (fresh: boolean) => startStage({ dataDir, port: 0, fresh, build, say: () => undefined, now: NOW })
const matters = (stage: Stage) => stage.cloud.store.find('matters', { query: {} })

/** Begins a stage in a process of its own, and ends it in the middle of the story, as a visitor may. */
async function breakOff(): Promise<{ refused: number }> {
  const code = `require('./stage/stage').startStage({ ...${JSON.stringify({ dataDir, port: 0, fresh: true })},
    build: async () => {}, say: () => {} }).then(({ address }) => console.log(address))`
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', '-e', code], {
    cwd: join(__dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (line) => resolve(String(line).trim()))
    child.once('exit', () => reject(new Error('no stage was begun')))
  })
  const day = async () => (await (await fetch(`${address}/state`)).json()).preparing.day
  while ((await day()) === 0) await wait(100)
  const { status } = await fetch(`${address}/advance`, { method: 'POST', body: '{"ms":60000}' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  return { refused: status }
}

let stage: Stage
let browser: Browser
let page: Page
let brokenOff: { refused: number }
let shown: string[]
let begun: number
beforeAll(async () => {
  await ensureBuilt('functions')
  brokenOff = await breakOff()
  begun = Date.now()
  stage = await open(false)
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(30_000)
  await page.goto(stage.address)
  await page.getByText('小区正在准备').waitFor({ timeout: 60_000 })
  await page.getByText('正在讲述这 30 天：第').waitFor({ timeout: 240_000 })
  shown = [await page.locator('#preparing').innerText(), await page.locator('#phones').innerText()]
  await stage.ready
}, 900_000)
afterAll(async () => {
  await browser?.close()
  await stage?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const column = (index: number) => page.locator('.column').nth(index)
const screen = (index: number) => page.frameLocator('iframe').nth(index)

test('the seeded estate has lived through 30 days, up to now', async () => {
  expect(matters(stage)).toHaveLength(scenarios.length)
  // The story ends where the clock stood when it was begun, and time went on while it was told.
  const since = stage.cloud.clock.now() - NOW
  expect(since).toBeGreaterThanOrEqual(0)
  expect(since).toBeLessThanOrEqual(Date.now() - begun)
  const manager = await new Door(stage.cloud.http).as(named('周文彬').openid)
  const { open: running, missed } = await manager.ask('cases.overview', {})
  expect(running.map(({ status }) => status).sort()).toEqual(['accepted', 'accepted', 'done'])
  expect(missed).toHaveLength(1)
})

test('the page is open before the story is told, says how far it is, and shows the phones by itself', async () => {
  expect(shown[0]).toMatch(/第 \d+ 天/)
  expect(shown[1]).toBe('')
  await column(2).waitFor()
  await page.locator('#preparing').waitFor({ state: 'hidden' })
  await screen(0).getByText('我要报修').first().waitFor()
})

test('nobody acts in a story that is still being told, and one that was broken off is begun again', () => {
  expect(brokenOff).toEqual({ refused: 409 })
  expect(existsSync(join(dataDir, 'seeded'))).toBe(true)
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
  // What the robot says to the group leads nowhere.
  await column(1).locator('.card', { hasText: '已超时', hasNotText: '工作群机器人' }).first().click()
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
  await stage.ready
  expect(matters(stage)).toHaveLength(before.count)
  expect(stage.cloud.clock.now()).toBeGreaterThanOrEqual(before.now)
}, 60_000)

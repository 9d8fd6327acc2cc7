import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { ensureBuilt } from '../config/built'
import { ratingWords } from '../src/copy/case/case'
import { common } from '../src/copy/common'
import { photoWords } from '../src/copy/shell'
import type { Point } from '../src/domain/kernel/place'
import type { Caller } from '../stage/door'
import { type Phone, startPhone } from '../stage/phone'
import { openBrowser } from './browser'
import { centre, root, until, type World } from './world'

type Rating = keyof typeof ratingWords

const far: Point = { latitude: centre.latitude + 0.05, longitude: centre.longitude }

/** What WeChat says when somebody lets the app have the number of his phone. */
export const ownNumber = '13900000188'

/** Nobody judges how quick a busy machine is; this long, nothing more will come. */
const PATIENCE_MS = 30_000

/** How long a page takes to leave, at most, in milliseconds. */
const LEAVING_MS = 3000

const toCloud = /^(?!.*\/_font\/).*\/(call|upload|files|subscribe|employee)(\?|\/|$)/

const exactly = (words: string) => new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`)

/** One person's phone in the browser: what is on its screen, and what a finger can do there. */
export class Hand {
  constructor(
    readonly page: Page,
    readonly phone: Phone,
    private readonly context: BrowserContext,
  ) {}

  private closed = false
  /** How often a finger has come down. */
  taps = 0

  /** Taps the button that says exactly this, once it is there, on the page that lies on top. */
  async press(words: string): Promise<void> {
    await this.tapOnTop(this.page.locator('taro-button-core, wx-button, button', { hasText: exactly(words) }))
  }

  /** Taps anything else that shows exactly these words: an option, a row, a link. */
  async touch(words: string): Promise<void> {
    await this.tapOnTop(this.page.getByText(words, { exact: true }))
  }

  /** A page on its way out still counts as visible: whoever is found there is looked for once more. */
  private async tapOnTop(found: Locator): Promise<void> {
    const top = found.filter({ visible: true }).last()
    await top.waitFor().catch(async () => {
      throw new Error(`nothing to tap like ${found}; the screen says: ${await this.page.locator('body').innerText()}`)
    })
    this.taps += 1
    await top.tap({ timeout: LEAVING_MS }).catch(() => top.tap())
  }

  /** Waits until these words are to be seen. */
  async sees(words: string | RegExp): Promise<void> {
    const found = this.page.getByText(words).filter({ visible: true }).first()
    await found.waitFor().catch(async () => {
      throw new Error(`${words} is not on the screen, which says: ${await this.page.locator('body').innerText()}`)
    })
  }

  async seesNot(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' })
  }

  /** Writes into the field with this hint. */
  async write(hint: string | RegExp, words: string): Promise<void> {
    await this.field(hint).fill(words)
  }

  /** Waits until these words stand in the field with this hint. */
  async holds(hint: string | RegExp, words: string): Promise<void> {
    await until(
      'what is written',
      () => this.field(hint).inputValue(),
      (written) => written === words,
    )
  }

  private field(hint: string | RegExp): Locator {
    const field = this.page.locator('textarea, input').and(this.page.getByPlaceholder(hint))
    return field.filter({ visible: true }).last()
  }

  /** Chooses from the wheel that opens behind these words: one turn for each column. */
  async pick(field: string, ...turns: (string | RegExp)[]): Promise<void> {
    await this.touch(field)
    const line = this.page.locator('.host-lines .host-choice').filter({ hasText: turns[0] ?? '' })
    const wheel = this.page.locator('.weui-picker').filter({ visible: true })
    await line.or(wheel).first().waitFor()
    if (await wheel.isVisible()) {
      for (const [column, words] of turns.entries()) await this.spin(column, words)
      await wheel.getByText(common.confirm, { exact: true }).tap()
      await wheel.waitFor({ state: 'hidden' })
    } else await line.first().tap()
    await this.sees(turns[0] ?? '')
  }

  /** Waits until something has stopped moving. */
  private async rests(moving: Locator): Promise<void> {
    const place = async () => JSON.stringify(await moving.boundingBox())
    for (let [last, now] = ['', await place()]; last !== now; [last, now] = [now, await place()]) {
      await this.page.waitForTimeout(100)
    }
  }

  /** Drags one column of the browser's wheel until these words stand in the middle. */
  private async spin(column: number, words: string | RegExp): Promise<void> {
    const wheel = this.page.locator('.weui-picker__group').filter({ visible: true }).nth(column)
    const items = await wheel.locator('.weui-picker__item').allTextContents()
    const target = items.findIndex((item) => (typeof words === 'string' ? item === words : words.test(item)))
    if (target < 0) throw new Error(`${words} is not among ${items.join(', ')}`)
    const aim = wheel.locator('.weui-picker__item').nth(target)
    for (let tries = 0; tries < 5; tries += 1) {
      await this.rests(aim)
      const [box, item] = [await wheel.boundingBox(), await aim.boundingBox()]
      if (!box || !item) throw new Error('the wheel is not to be seen')
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const far = item.y + item.height / 2 - y
      if (Math.abs(far) < item.height / 2) return
      await this.drag(x, y, -far)
    }
    throw new Error(`the wheel does not come to ${words}`)
  }

  /** Draws a finger down the screen, or up, and lets go once it has come to rest. */
  private async drag(x: number, y: number, by: number): Promise<void> {
    const finger = await this.page.context().newCDPSession(this.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] })
    await touch('touchStart', y)
    for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', y + by * part)
    await this.page.waitForTimeout(150)
    await touch('touchEnd')
    await finger.detach()
    await this.page.waitForTimeout(300)
  }

  /** Opens the phone's picture chooser by a tap and takes these pictures. */
  async choose(words: string, pictures: string[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.touch(words)])
    await chooser.setFiles(pictures.map((name) => join(root, 'stage/seed/photos', `${name}.jpg`)))
    await this.page
      .getByLabel(common.removePhoto)
      .filter({ visible: true })
      .nth(pictures.length - 1)
      .waitFor()
    await this.seesNot(photoWords.uploading)
  }

  /** Opens the chooser for files by a tap and takes this one. */
  async chooseFile(words: string, name: string, content: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press(words)])
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  }

  /** Waits until so many photos of the case are really drawn. */
  async seesPhotos(count: number): Promise<void> {
    const drawn = () =>
      this.page.evaluate(() => {
        const images = [...document.querySelectorAll('img')].filter((image) => image.src.includes('/files/'))
        return images.map((image) => image.naturalWidth > 0)
      })
    await until('photos', drawn, (all) => all.length === count && all.every(Boolean))
  }

  /** The figure in the countdown ring, as 2:58. */
  async countdown(): Promise<string> {
    const figure = this.page
      .getByText(/^\d{1,2}:\d{2}$/)
      .filter({ visible: true })
      .first()
    return (await figure.textContent()) ?? ''
  }

  /** Gives so many stars. */
  async rate(stars: Rating): Promise<void> {
    await this.page.getByLabel(ratingWords[stars], { exact: true }).filter({ visible: true }).last().tap()
  }

  /** Writes something by hand on the canvas that is there to sign on. */
  async sign(): Promise<void> {
    const canvas = this.page.locator('canvas').filter({ visible: true }).last()
    await canvas.scrollIntoViewIfNeeded()
    const box = await canvas.boundingBox()
    if (!box) throw new Error('there is nothing to sign on')
    const finger = await this.page.context().newCDPSession(this.page)
    const at = (part: number) => [
      { x: box.x + box.width * (0.2 + 0.6 * part), y: box.y + box.height * (0.3 + 0.4 * part) },
    ]
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
    for (const part of [0.25, 0.5, 0.75, 1])
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) })
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await finger.detach()
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.phone.listening.origin}/#/${path}`)
  }

  goFar(): void {
    this.phone.point = far
  }

  goHome(): void {
    this.phone.point = centre
  }

  /** Nothing reaches the cloud any more, and the phone notices; camera and place work on. */
  async loseNetwork(): Promise<void> {
    await this.context.route(toCloud, (route) => route.abort())
    await this.page.evaluate("dispatchEvent(new Event('offline'))")
  }

  async findNetwork(): Promise<void> {
    await this.context.unroute(toCloud)
    await this.page.evaluate("dispatchEvent(new Event('online'))")
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.context.close()
    await this.phone.listening.close()
  }
}

/** Phones of the people of a world, in one browser, each with a storage of its own. */
export class Phones {
  private readonly hands: Hand[] = []

  private constructor(
    private readonly world: World,
    private readonly browser: Browser,
    private readonly app: string,
    private readonly before: string | null,
  ) {}

  /** Phones that show the h5 build, or the app in a folder of its own; `before` is a script that each page runs first. */
  static async start(world: World, app?: string, before: string | null = null): Promise<Phones> {
    if (!app) await ensureBuilt('h5')
    return new Phones(world, await openBrowser(), app ?? join(root, 'dist/h5'), before)
  }

  of(name: string, open = ''): Promise<Hand> {
    return this.heldBy(this.world.who(name).caller, open)
  }

  /** The phone of somebody whom WeChat knows and the estate does not. */
  async ofStranger(openid: string): Promise<Hand> {
    return this.heldBy(await this.world.door.as(openid), '')
  }

  private async heldBy(person: Caller, open: string): Promise<Hand> {
    const phone = await startPhone({
      app: this.app,
      cloud: this.world.cloud.http,
      port: 0,
      person,
      point: centre,
      number: ownNumber,
    })
    const context = await this.browser.newContext({
      viewport: { width: 375, height: 812 },
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
      timezoneId: 'America/New_York',
    })
    if (this.before) await context.addInitScript(this.before)
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    const hand = new Hand(page, phone, context)
    this.hands.push(hand)
    await hand.open(open)
    return hand
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.close()))
    await this.browser.close()
  }
}

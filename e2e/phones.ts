import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { ensureBuilt } from '../config/built'
import type { Point } from '../src/domain/kernel/place'
import { type Phone, startPhone } from '../stage/phone'
import { openBrowser } from './browser'
import { centre, root, type World } from './world'

const far: Point = { latitude: centre.latitude + 0.05, longitude: centre.longitude }

/** One person's phone in the browser: what is on its screen, and what a finger can do there. */
export class Hand {
  constructor(
    readonly page: Page,
    readonly phone: Phone,
    private readonly context: BrowserContext,
  ) {}

  /** Taps the last visible thing that shows exactly these words, as a finger does. */
  async tap(words: string | RegExp): Promise<void> {
    await this.button(words).tap()
  }

  private button(words: string | RegExp) {
    const exact =
      typeof words === 'string' ? new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`) : words
    const button = this.page.locator('taro-button-core', { hasText: exact })
    return button
      .or(this.page.getByText(words, { exact: true }))
      .filter({ visible: true })
      .last()
  }

  /** Waits until these words are to be seen. */
  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 12_000 })
  }

  async seesNot(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' })
  }

  /** Writes into the field with this hint. */
  async write(hint: string | RegExp, words: string): Promise<void> {
    await this.page.getByPlaceholder(hint).filter({ visible: true }).last().fill(words)
  }

  /** Opens the phone's picture chooser by a tap and takes these pictures. */
  async choose(words: string | RegExp, pictures: string[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.tap(words)])
    await chooser.setFiles(pictures.map((name) => join(root, 'stage/seed/photos', `${name}.jpg`)))
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

  async close(): Promise<void> {
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
  ) {}

  static async start(world: World): Promise<Phones> {
    await ensureBuilt('h5')
    return new Phones(world, await openBrowser())
  }

  async of(name: string): Promise<Hand> {
    const phone = await startPhone({
      app: join(root, 'dist/h5'),
      cloud: this.world.cloud.http,
      port: 0,
      person: this.world.who(name).caller,
      point: centre,
    })
    const context = await this.browser.newContext({
      viewport: { width: 375, height: 812 },
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
      timezoneId: 'America/New_York',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(12_000)
    const hand = new Hand(page, phone, context)
    this.hands.push(hand)
    await hand.open('')
    return hand
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.close()))
    await this.browser.close()
  }
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startPhone } from '../../stage/phone'
import { Hand, ownNumber } from '../phones'
import { centre, type World } from '../world'
import { listening, lookAt } from './look'
import type { Finding } from './look/finding'
import { endTrouble, type Ids, makeTrouble, type Scene } from './scene'

export const sizes = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
]

export type Picture = {
  scene: Scene
  file: string
  width: number
  height: number
  large: boolean
  findings: Finding[]
}

/** Photographs scenes on phones of their own: a fresh one for each, so that no scene leaves anything to the next. */
export class Camera {
  private taken = 0

  constructor(
    private readonly world: World,
    private readonly browser: Browser,
    private readonly app: string,
    private readonly folder: string,
    private readonly large: boolean,
  ) {
    mkdirSync(folder, { recursive: true })
  }

  /** Somebody of the estate, or whoever else is called so in WeChat. */
  private async personOf(who: string) {
    try {
      return this.world.who(who).caller
    } catch {
      return this.world.door.as(who)
    }
  }

  private async phoneOf(who: string): Promise<Hand> {
    const person = await this.personOf(who)
    const options = { app: this.app, cloud: this.world.cloud.http, port: 0, point: centre, number: ownNumber }
    const phone = await startPhone({ ...options, person })
    const look = { locale: 'zh-CN', reducedMotion: 'reduce' as const, hasTouch: true, isMobile: true }
    const context = await this.browser.newContext({ viewport: sizes[0] ?? null, ...look })
    await context.addInitScript(listening)
    if (this.large) await context.addInitScript(`localStorage.setItem('large-text', '{"data":true}')`)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    return new Hand(page, phone, context)
  }

  private async stage(hand: Hand, scene: Scene, ids: Ids): Promise<void> {
    if (scene.trouble) await makeTrouble(hand, scene.trouble)
    await hand.open(typeof scene.path === 'string' ? scene.path : scene.path(ids))
    if (scene.trouble) await hand.page.waitForTimeout(600)
    else await hand.page.waitForLoadState('networkidle', { timeout: 2_500 }).catch(() => undefined)
    await scene.act?.(hand)
    if (scene.sees) await hand.sees(scene.sees)
    if (scene.later) {
      await makeTrouble(hand, scene.later)
      await hand.page.evaluate("dispatchEvent(new Event('visibilitychange'))")
      await hand.page.waitForTimeout(2_600)
    }
    await hand.page.evaluate('document.fonts.ready')
  }

  /** A screen as high as the whole page, for the picture; a dialog keeps the screen it is on. */
  private async stretch(hand: Hand, width: number, height: number): Promise<void> {
    const whole = await hand.page.evaluate(() => {
      if (document.querySelector('[role=dialog], [aria-role=dialog]')) return 0
      const scrolled = [...document.querySelectorAll('*')].filter((element) => element.scrollTop === 0)
      const pages = scrolled.filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
      return Math.max(document.documentElement.scrollHeight, ...pages.map((element) => element.scrollHeight))
    })
    if (whole <= height) return
    await hand.page.setViewportSize({ width, height: whole })
    await hand.page.waitForTimeout(100)
  }

  /** Takes the scene on each size of phone; what went wrong on the way there is thrown. */
  async take(scene: Scene, ids: Ids): Promise<Picture[]> {
    const hand = await this.phoneOf(scene.who)
    const pictures: Picture[] = []
    try {
      await this.stage(hand, scene, ids)
      for (const { width, height } of sizes) {
        this.taken += 1
        const file = `${this.large ? 'large' : 'normal'}-${String(this.taken).padStart(3, '0')}.jpg`
        await hand.page.setViewportSize({ width, height })
        await hand.page.waitForTimeout(250)
        const findings = await lookAt(hand.page, { width, tap: this.large ? 56 : 44 })
        await this.stretch(hand, width, height)
        await hand.page.screenshot({ path: join(this.folder, file), type: 'jpeg', quality: 70 })
        pictures.push({ scene, file, width, height, large: this.large, findings })
      }
    } catch (error) {
      throw new Error(`${scene.page}, ${scene.state}: ${error instanceof Error ? error.message : error}`)
    } finally {
      await endTrouble(hand)
      await hand.close()
    }
    return pictures
  }
}

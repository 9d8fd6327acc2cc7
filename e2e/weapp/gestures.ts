import { common, tabWords } from '../../src/copy/common'
import type { Tab } from '../../src/features/session/tabs'
import type { Hand } from '../phones'

/** Taps the arrow in WeChat's bar. */
export const goBack = (hand: Hand): Promise<void> =>
  hand.page.getByLabel(common.back, { exact: true }).filter({ visible: true }).tap()

export const goToTab = (hand: Hand, tab: Tab): Promise<void> =>
  hand.page
    .getByLabel(new RegExp(`^${tabWords[tab]}`))
    .filter({ visible: true })
    .tap()

/** Pulls the page down with a finger, as somebody does who wants to know now. */
export async function pullDown(hand: Hand): Promise<void> {
  const finger = await hand.page.context().newCDPSession(hand.page)
  await hand.page
    .locator('wx-page')
    .filter({ visible: true })
    .evaluate((page) => page.scrollTo(0, 0))
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 180, y }] })
  await touch('touchStart', 120)
  for (const y of [160, 200, 240]) await touch('touchMove', y)
  await touch('touchEnd')
  await finger.detach()
}

/** Pulls down until the words are there: what another person does becomes known by asking. */
export async function seesSoon(hand: Hand, words: string | RegExp): Promise<void> {
  await pullDown(hand)
  await hand.sees(words)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import budgets from '../../config/budgets.json'
import { common, tabWords } from '../../src/copy/common'
import { fileRepairWords } from '../../src/copy/filing/file-repair'
import type { Hand } from '../phones'
import { until } from '../world'
import { stackOf } from './weapp-world'

const FINGER = 44

type AppConfig = { pages: string[]; subPackages: { root: string; pages: string[] }[] }

/** Every page of a finished mini-program. */
export function pagesOf(weapp: string): string[] {
  const { pages, subPackages }: AppConfig = JSON.parse(readFileSync(join(weapp, 'app.json'), 'utf8'))
  return [...pages, ...subPackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`))]
}

/** Opens a page and waits until it stands there with its title and with words in it. */
export async function opens(hand: Hand, weapp: string, path: string, query = ''): Promise<void> {
  const { navigationBarTitleText } = JSON.parse(readFileSync(join(weapp, `${path}.json`), 'utf8'))
  await hand.open(`${path}${query}`)
  await until(
    path,
    () => stackOf(hand),
    ([shown]) => shown === path,
  )
  await hand.sees(navigationBarTitleText)
  const words = () => hand.page.locator('wx-root:visible').innerText()
  await until(`words on ${path}`, words, (text) => text.trim().length > 3)
}

/** Throws when a page handed the framework more at once than a first screen may; WeChat's own limit is 1 MB. */
export async function staysSmall(hand: Hand): Promise<void> {
  const handed = await hand.page.evaluate(() => host.setData)
  const heavy = handed.filter(({ bytes }) => bytes > budgets.pageSetDataBytes)
  if (heavy.length > 0) throw new Error(`too much at once: ${JSON.stringify(heavy)}`)
}

async function boxOf(what: string, locator: Locator) {
  const box = await locator.filter({ visible: true }).last().boundingBox()
  if (!box) throw new Error(`${what} is not to be seen`)
  return box
}

/** Looks whether the styles arrived: the tab bar at the bottom, the big button as wide as the screen and high enough. */
export async function looksRight(hand: Hand, weapp: string): Promise<void> {
  await opens(hand, weapp, 'pages/home/index')
  const tab = await boxOf('the tab bar', hand.page.getByLabel(tabWords.home, { exact: true }))
  if (tab.y < 700 || tab.y + tab.height > 812) throw new Error(`the tab bar stands at ${tab.y}`)
  await opens(hand, weapp, 'resident/file-repair/index')
  await hand.sees(common.addPhoto)
  const submit = await boxOf('submit', hand.page.locator('wx-button', { hasText: fileRepairWords.submit }))
  if (submit.height < FINGER || submit.width < 300) throw new Error(`submit is ${submit.width} × ${submit.height}`)
}

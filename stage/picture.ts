import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openBrowser } from '../e2e/browser'
import { common } from '../src/copy/common'
import { fileRepairWords } from '../src/copy/filing/file-repair'
import { photoWords, subscribeWords } from '../src/copy/shell'
import { homeWords } from '../src/copy/tabs/home'

/** Files a repair on the left phone, so that its three minutes run on all three. */
async function fileRepair(page: Page): Promise<void> {
  const [left, middle, right] = [0, 1, 2].map((index) => page.frameLocator('iframe').nth(index))
  if (!left || !middle || !right) return
  const words = '厨房水槽下面漏水，地上有积水'
  await left.getByText(homeWords.repair).click()
  for (const choice of ['厨房', '水管', '紧急']) await left.getByText(choice, { exact: true }).last().click()
  await left.locator('textarea').fill(words)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), left.getByText(common.addPhoto).click()])
  await chooser.setFiles(join(__dirname, 'seed', 'photos', 'sink-leaking.jpg'))
  await left.getByLabel(common.removePhoto).waitFor()
  await left.getByText(photoWords.uploading).waitFor({ state: 'hidden' })
  await left.locator('taro-button-core', { hasText: fileRepairWords.submit }).click()
  await left.getByText(subscribeWords.accept).click()
  await page.locator('.column').nth(1).locator('.card time', { hasText: '刚刚' }).first().click()
  await right.getByText(words).first().waitFor()
  await middle.locator('taro-button-core', { hasText: '接单' }).last().waitFor()
}

/**
 * Makes docs/stage.png from a stage that is running, with a repair filed for it:
 * `npm run stage:picture -- [--at ADDRESS] [--to FILE]`.
 */
async function main() {
  const { values } = parseArgs({
    options: {
      at: { type: 'string', default: 'http://127.0.0.1:4600' },
      to: { type: 'string', default: join(__dirname, '..', 'docs', 'stage.png') },
    },
  })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1080 } })
    page.setDefaultTimeout(20_000)
    await page.goto(values.at).catch(() => {
      throw new Error(`No stage answers at ${values.at}. Start one with: npm start`)
    })
    await fileRepair(page)
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined)
    await page.screenshot({ path: values.to })
    console.log(`Written: ${values.to}`)
  } finally {
    await browser.close()
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

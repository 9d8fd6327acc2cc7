import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../e2e/browser'

/** Makes docs/stage.png from a stage that is running: `npm run stage:picture -- [--at ADDRESS] [--to FILE]`. */
async function main() {
  const { values } = parseArgs({
    options: {
      at: { type: 'string', default: 'http://127.0.0.1:4600' },
      to: { type: 'string', default: join(__dirname, '..', 'docs', 'stage.png') },
      width: { type: 'string', default: '1440' },
      height: { type: 'string', default: '1000' },
    },
  })
  const browser = await openBrowser()
  try {
    const viewport = { width: Number(values.width), height: Number(values.height) }
    const tab = await browser.newPage({ viewport })
    await tab.goto(values.at).catch(() => {
      throw new Error(`No stage answers at ${values.at}. Start one with: npm start`)
    })
    await tab.locator('.card, .none').nth(2).waitFor()
    await tab.waitForLoadState('networkidle', { timeout: 8000 }).catch(() => undefined)
    await tab.evaluate(() => document.fonts.ready)
    await tab.screenshot({ path: values.to })
    console.log(`Written: ${values.to}`)
  } finally {
    await browser.close()
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

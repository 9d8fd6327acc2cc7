import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import type { Finding, Wanted } from './look/finding'

/** Runs before a page: notes which elements wait for a tap. */
export const listening = `{
  const add = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (kind, ...rest) {
    if (this instanceof Element && (kind === 'click' || kind === 'tap') && this.id !== 'app') this.listensForTaps = true
    return add.call(this, kind, ...rest)
  }
}`

const bundle = (): string => {
  const entry = join(__dirname, 'look', 'in-page.ts')
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}
let script = ''

/** Looks at a page as it stands in the browser and answers what is wrong with it. */
export async function lookAt(page: Page, wanted: Wanted): Promise<Finding[]> {
  script ||= bundle()
  await page.evaluate(script)
  return page.evaluate((how) => globalThis.lookAround(how), wanted)
}

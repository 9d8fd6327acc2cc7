import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { openBrowser } from './browser'

const fonts = dirname(require.resolve('@fontsource/noto-sans-sc/400.css'))
const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/400.css">
<style>span { font: 40px 'Noto Sans SC', monospace; display: inline-block }</style><span id="a">报</span><span id="b">修</span>`

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (path === '/') response.setHeader('content-type', 'text/html').end(page)
  else if (path === '/400.css') response.setHeader('content-type', 'text/css').end(readFileSync(join(fonts, '400.css')))
  else if (path.startsWith('/files/')) response.end(readFileSync(join(fonts, 'files', basename(path))))
  else response.writeHead(404).end()
})

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

test('the browser starts and draws Chinese with the font that npm brings', async () => {
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage()
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const loaded = await tab.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter((font) => font.status === 'loaded').length
    })
    expect(loaded).toBeGreaterThan(0)
    const [one, other] = await Promise.all(['#a', '#b'].map((id) => tab.locator(id).screenshot()))
    expect(one?.equals(other as Buffer)).toBe(false) // two missing glyphs would look the same
  } finally {
    await browser.close()
  }
})

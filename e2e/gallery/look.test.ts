import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser'
import { listening, lookAt } from './look'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 320, height: 568 } })
  await page.addInitScript(listening)
})
afterAll(() => browser?.close())

/** Which rules notice something on a page with this in it. */
async function noticed(body: string, tap = 44): Promise<string[]> {
  await page.goto('about:blank')
  await page.setContent(`<!doctype html><body style="margin:0;font:16px/1.5 sans-serif;color:#111">${body}</body>`)
  return [...new Set((await lookAt(page, { width: 320, tap })).map(({ rule }) => rule))]
}

const fine = `<div style="padding:8px">A plain line</div><button style="width:100%;height:48px">Go</button>
<div style="display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden;width:90px">A long text that is meant to be short</div>
<div aria-hidden="true" onclick="" style="height:60px"></div><input placeholder="code" style="width:200px;height:48px;font:inherit"><div style="height:120px;overflow-y:auto"><p style="height:300px">Scrolls</p></div>`

test('a page on which all is well is left alone', async () => {
  expect(await noticed(fine)).toEqual([])
})

test.each([
  [
    'a line that its box hides',
    '<div style="overflow:hidden;width:60px;white-space:nowrap">Hidden behind the edge</div>',
    'cut text',
  ],
  [
    'a second line that is hidden',
    '<div style="overflow:hidden;width:100px;height:24px">Two lines in the room of one</div>',
    'cut text',
  ],
  [
    'a hint that does not fit',
    '<input placeholder="a very long hint for a short field" style="width:60px;height:48px">',
    'cut text',
  ],
  [
    'words over the edge of a tag',
    '<div><b style="display:inline-block;width:40px;background:#eee;white-space:nowrap">Much too long</b></div>',
    'text outside its box',
  ],
  [
    'words over the edge of a ring',
    '<div style="width:100px;border-radius:50%;background:#eee;height:100px"><div>wide at the top</div></div>',
    'text outside its box',
  ],
  ['a home on two lines', '<div style="width:64px">1栋1单元101</div>', 'torn apart'],
  ['something wider than the screen', '<div style="width:400px;background:#eee">wide</div>', 'sideways'],
  [
    'a strip that scrolls sideways',
    '<div style="overflow-x:auto"><div style="width:500px">strip</div></div>',
    'sideways',
  ],
  ['a small button', '<button style="width:80px;height:30px;padding:0">Go</button>', 'small target'],
  ['a small role', '<div role="button" style="width:30px;height:60px">x</div>', 'small target'],
  ['grey on white', '<div style="color:#999">faint</div>', 'contrast'],
  ['words behind a veil', '<div style="opacity:.4">faint</div>', 'contrast'],
  [
    'a faint hint',
    '<style>::placeholder{color:#aaa}</style><input placeholder="hint" style="width:200px;height:48px">',
    'contrast',
  ],
  [
    'a faint icon',
    `<div style="width:20px;height:20px;background:#ddd;-webkit-mask:url('data:image/svg+xml,<svg/>')"></div>`,
    'contrast',
  ],
  [
    'a last line below a bar',
    '<div style="height:900px"></div><div>last</div><div style="position:fixed;bottom:0;height:50px;width:100%;background:#fff">bar</div>',
    'covered',
  ],
  ['a tap without a role', '<div onclick="" style="height:60px">Go</div>', 'unnamed'],
  ['a button without a name', '<button style="width:60px;height:60px"></button>', 'unnamed'],
])('%s is noticed', async (_, body, rule) => {
  expect(await noticed(body)).toContain(rule)
})

test('what waits for a tap without saying so is measured too', async () => {
  await page.goto('about:blank')
  await page.setContent('<div id="small" style="width:20px;height:20px">x</div>')
  await page.evaluate("document.getElementById('small').addEventListener('click', () => {})")
  expect((await lookAt(page, { width: 320, tap: 44 })).map(({ rule }) => rule)).toContain('small target')
})

test('large text wants larger targets', async () => {
  const body = '<button style="width:100%;height:48px;font-size:16px">Go</button>'
  expect(await noticed(body)).toEqual([])
  expect(await noticed(body, 56)).toEqual(['small target'])
})

test('large letters may be fainter, and only the dialog in front is judged', async () => {
  expect(await noticed('<div style="font-size:24px;color:#888">large</div>')).toEqual([])
  expect(
    await noticed('<div style="color:#999">behind</div><div role="dialog" style="height:60px">in front</div>'),
  ).toEqual([])
})

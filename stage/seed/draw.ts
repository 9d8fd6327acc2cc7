import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../../e2e/browser'
import { scenes } from './draw-scenes'

const frame = (inside: string) => `<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>
<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360" viewBox="0 0 480 360"><defs>
<radialGradient id="light" cx=".35" cy=".25" r=".9"><stop offset="0" stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#000" stop-opacity=".22"/></radialGradient>
<radialGradient id="edge" cx=".5" cy=".48" r=".75"><stop offset=".6" stop-opacity="0"/><stop offset="1" stop-opacity=".42"/></radialGradient>
<filter id="lens"><feGaussianBlur stdDeviation=".7"/></filter></defs>
<g filter="url(#lens)" transform="rotate(-1.2 240 180) scale(1.04) translate(-8 -6)">${inside}</g>
<rect width="480" height="360" fill="url(#edge)"/></svg>`

/** Draws the seeded photos anew: `node --import tsx stage/seed/draw.ts`. */
async function main() {
  const browser = await openBrowser()
  const tab = await browser.newPage({ viewport: { width: 480, height: 360 } })
  for (const [name, inside] of Object.entries(scenes)) {
    await tab.setContent(frame(inside))
    const path = join(__dirname, 'photos', `${name}.jpg`)
    await tab.screenshot({ path, type: 'jpeg', quality: 72 })
    console.log(`${name}.jpg ${statSync(path).size} B`)
  }
  await browser.close()
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})

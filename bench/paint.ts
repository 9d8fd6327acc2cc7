import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, taro } from '../config/built'
import { root } from '../config/inputs'
import { median } from '../config/size/load'
import { WeappWorld } from '../e2e/weapp/weapp-world'

const ROUNDS = 10
/** As quick as this machine, and as slow as a cheap phone. */
const slower = [1, 6]

/** From the opening of home to its first nodes, in milliseconds, again and again on a phone so much slower. */
async function firstPaints(opened: WeappWorld, rate: number): Promise<number[]> {
  const times: number[] = []
  const hand = await opened.hand('王秀兰')
  const session = await hand.page.context().newCDPSession(hand.page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  for (let round = 0; round < ROUNDS; round += 1) {
    await hand.page.reload()
    await hand.page.waitForFunction(() => typeof globalThis.host?.seen.at(-1)?.firstBytes === 'number')
    times.push(await hand.page.evaluate(() => host.seen.at(-1)?.firstMs ?? 0))
  }
  await hand.close()
  return times
}

async function main() {
  const plain = mkdtempSync(join(tmpdir(), 'plain-'))
  try {
    await ensureBuilt('weapp')
    await taro('weapp', root, { ANJU_OUT: plain, ANJU_PLAIN: '1' })
    for (const [name, folder] of [
      ['first render', plain],
      ['prerendered', join(root, 'dist/weapp')],
    ] as const) {
      const opened = await WeappWorld.open(folder, { frozen: true })
      for (const rate of slower) {
        const times = await firstPaints(opened, rate)
        const from = Math.min(...times).toFixed(0)
        const line = `median ${median(times).toFixed(0)} ms (${from} to ${Math.max(...times).toFixed(0)}, n = ${ROUNDS})`
        console.log(`${name.padEnd(14)} home, processor ${rate} times slower: first nodes after ${line}`)
      }
      await opened.close()
    }
  } finally {
    rmSync(plain, { recursive: true, force: true })
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)

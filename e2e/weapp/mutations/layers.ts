import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { statusLine } from '../../../src/copy/case/case'
import { compile } from '../../compiled'
import { type Hand, Phones } from '../../phones'
import { fileByHand } from '../../steps'
import { file, NEXT_DOOR, type World } from '../../world'
import { openWeapp } from '../opened'
import { looksRight, opens, pagesOf, staysSmall } from '../walk'

const PAGES = ['home', 'progress', 'work', 'manage', 'me', 'inbox'].map((name) => `pages/${name}/index`)
const expected = [...PAGES, 'resident/file-repair/index', 'case/index']

/** Rejects as soon as something went wrong inside, long before a step would give up waiting. */
async function watched(hand: Hand, walk: () => Promise<void>): Promise<void> {
  let over = false
  const problem = async () => {
    while (!over) {
      const [first] = await hand.page.evaluate(() => globalThis.host?.problems ?? [])
      if (first) throw new Error(first)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  await Promise.race([walk().finally(() => (over = true)), problem()])
}

async function walk(hand: Hand, weapp: string, caseId: string): Promise<void> {
  const missing = expected.filter((page) => !pagesOf(weapp).includes(page))
  await looksRight(hand, weapp)
  await opens(hand, weapp, 'pages/home/index')
  await fileByHand(hand, { place: 'kitchen', category: 'water', urgency: 'urgent', words: '漏水', pictures: [] })
  await hand.sees(statusLine.assigned('陈师傅'))
  for (const path of PAGES) await opens(hand, weapp, path)
  await opens(hand, weapp, 'case/index', `?id=${caseId}`)
  await staysSmall(hand)
  if (missing.length > 0) throw new Error(`${missing} cannot be opened`)
}

/** What notices a breakage, from the quickest to the slowest. Each answers why, or null when it sees nothing wrong. */
export const layers: Record<string, (weapp: string, world: World) => Promise<string | null>> = {
  compilers: async (weapp) => (await compile(weapp)).problems[0] ?? null,

  'host: pack': async (weapp) => {
    const folder = mkdtempSync(join(tmpdir(), 'weapp-'))
    try {
      await openWeapp(weapp, folder)
      return null
    } catch (error) {
      return (error as Error).message
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },

  'host: browser': async (weapp, world) => {
    const folder = mkdtempSync(join(tmpdir(), 'weapp-'))
    let phones: Phones | null = null
    try {
      await openWeapp(weapp, folder)
      const { id } = await file(world.who('沈明远'), { homeId: NEXT_DOOR })
      phones = await Phones.start(world, folder)
      const hand = await phones.of('沈明远')
      hand.page.setDefaultTimeout(4_000)
      await watched(hand, () => walk(hand, weapp, id))
      return null
    } catch (error) {
      return (error as Error).message
    } finally {
      await phones?.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

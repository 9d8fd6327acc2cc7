import { join } from 'node:path'
import { ensureBuilt } from '../../../config/built'
import type { Weight } from '../../../config/size/screens'
import { MORNING, root } from '../../world'
import { pagesOf } from '../walk'
import { WeappWorld } from '../weapp-world'
import { bringMany } from './lively'

/** Until everything that follows the first screen has come. */
const LATER = 1_000

/** Time stands still on these phones, too: no countdown moves on while a page is weighed. */
export const still = `globalThis.isWeighed = true
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length > 0 ? given : [${MORNING}]))
  }
  static now() {
    return ${MORNING}
  }
}`

/** Who has most on a page, and with which case; everybody else's pages by the package they lie in. */
const viewers: Record<string, string> = {
  'pages/work/index': '林晓燕',
  'pages/manage/index': '周文彬',
  'case/index': '林晓燕',
  manager: '周文彬',
  staff: '陈志强',
}
const viewerOf = (page: string) => viewers[page] ?? viewers[page.split('/')[0] ?? ''] ?? '王秀兰'

/** Opens every page of a finished mini-program, each on a fresh phone, with as much to show as a page of a list holds. */
export async function weighScreens(weapp = join(root, 'dist/weapp')): Promise<Weight[]> {
  await ensureBuilt('weapp')
  const opened = await WeappWorld.open(weapp, { frozen: true }, still)
  try {
    const { caseId } = await bringMany(opened.world)
    const weights: Weight[] = []
    for (const page of pagesOf(weapp)) {
      const who = viewerOf(page)
      const hand = await opened.hand(who, page === 'case/index' ? `${page}?id=${caseId}` : page)
      await hand.page.waitForFunction(() => typeof host.seen.at(-1)?.firstBytes === 'number')
      await hand.page.waitForTimeout(LATER)
      const seen = await hand.page.evaluate(() => host.seen.at(-1))
      if (seen?.page !== page) throw new Error(`${page} did not open for ${who}: ${seen?.page}`)
      const { firstBytes, bytes, nodes, firstMs } = seen
      weights.push({ page, who, firstBytes: firstBytes ?? bytes, bytes, nodes, firstMs: firstMs ?? 0 })
      await hand.close()
    }
    return weights
  } finally {
    await opened.close()
  }
}

import { join } from 'node:path'
import type { Route } from 'playwright-core'
import { categoryWords, placeWords, urgencyWords } from '../../../src/copy/case'
import { common } from '../../../src/copy/common'
import { fileRepairWords as words } from '../../../src/copy/file-repair'
import { photoWords, subscribeWords } from '../../../src/copy/shell'
import type { Hand } from '../../phones'
import { root } from '../../world'
import type { Scene } from '../scene'
import { troublesOf } from '../usual'

const at = (state: string, more: Partial<Scene> = {}): Scene => ({
  page: '报修',
  state,
  who: '沈明远',
  path: 'resident/file-repair/index',
  ...more,
})

async function fill(hand: Hand): Promise<void> {
  await hand.touch(placeWords.kitchen)
  await hand.touch(categoryWords.gas.name)
  await hand.touch(urgencyWords.ordinary.name)
  await hand.write(words.wordsHint, '燃气灶打不着火，没有闻到燃气味，阀门已关')
  await hand.choose(common.addPhoto, ['stove-cold', 'lamp-dark'])
}

/** Two photos whose upload meets with this. */
async function choose(hand: Hand, meets: (route: Route) => unknown): Promise<void> {
  await hand.page.route('**/upload?*', (route) => meets(route) as Promise<void>)
  const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.touch(common.addPhoto)])
  await chooser.setFiles(['stove-cold', 'lamp-dark'].map((name) => join(root, 'stage/seed/photos', `${name}.jpg`)))
}

export const filing: Scene[] = [
  ...troublesOf(at),
  at('empty', { sees: words.place }),
  at('two homes', { who: '欧阳静怡', sees: words.home }),
  at('something missing', { act: (hand) => hand.press(words.submit), sees: words.missing.category }),
  at('filled in, with a warning and times', { act: fill, sees: words.noTime }),
  at('photos under way', { act: (hand) => choose(hand, () => undefined), sees: photoWords.uploading }),
  at('photos that did not arrive', { act: (hand) => choose(hand, (route) => route.abort()), sees: common.retry }),
  at('asks for pushes', {
    act: async (hand) => {
      await fill(hand)
      await hand.press(words.submit)
    },
    sees: subscribeWords.accept,
  }),
  at('no home here', { who: '陈志强', sees: words.noHome }),
]

import { join } from 'node:path'
import type { Route } from 'playwright-core'
import { categoryWords, placeWords, urgencyWords } from '../../../src/copy/case/case'
import { common } from '../../../src/copy/common'
import { fileRepairWords as words } from '../../../src/copy/filing/file-repair'
import { filingWords } from '../../../src/copy/filing/filing'
import { similarWords, watchedWords } from '../../../src/copy/filing/similar'
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

async function say(hand: Hand): Promise<void> {
  await hand.press(words.beginVoice)
  await hand.page.waitForTimeout(1_500)
  await hand.press(words.stopVoice)
}

async function reported(hand: Hand): Promise<void> {
  await hand.touch(placeWords.garage)
  await hand.touch(categoryWords.power.name)
}

const watchedPage = (state: string, more: Partial<Scene> = {}): Scene =>
  at(state, { page: '我关注的公共报修', path: 'resident/watched/index', ...more })

export const filing: Scene[] = [
  ...troublesOf(at),
  at('empty', { sees: words.place }),
  at('two homes', { who: '欧阳静怡', sees: filingWords.home }),
  at('something missing', { act: (hand) => hand.press(words.submit), sees: words.missing.category }),
  at('filled in, with a warning and times', { act: fill, sees: words.noTime }),
  at('photos under way', { act: (hand) => choose(hand, () => undefined), sees: photoWords.uploading }),
  at('photos without a network', { act: (hand) => choose(hand, (route) => route.abort()), sees: photoWords.later }),
  at('photos that were refused', {
    act: (hand) => choose(hand, (route) => route.fulfill({ status: 500 })),
    sees: common.retry,
  }),
  at('asks for pushes', {
    act: async (hand) => {
      await fill(hand)
      await hand.press(words.submit)
    },
    sees: subscribeWords.accept,
  }),
  at('said instead of written', { act: say, sees: words.againVoice }),
  at('being said', { act: (hand) => hand.press(words.beginVoice), sees: words.stopVoice }),
  at('whom to call', { who: '王秀兰', state: '王秀兰: whom to call', sees: words.contact }),
  at('a neighbour reported it already', { act: reported, sees: similarWords.title }),
  at('no home here', { who: '陈志强', sees: filingWords.noHome }),
  ...troublesOf(watchedPage),
  watchedPage('one', { sees: watchedWords.drop }),
  watchedPage('none', { who: '王秀兰', sees: watchedWords.none }),
]

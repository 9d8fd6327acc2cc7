import { common } from '../../../src/copy/common'
import { dailyHashesWords as words } from '../../../src/copy/estate/daily-hashes'
import type { Scene } from '../scene'
import { troublesOf } from '../usual'

const at = (who: string, state: string, more: Partial<Scene> = {}): Scene => ({
  page: '每日存证',
  state,
  who,
  path: 'insight/daily-hashes/index',
  sees: words.intro,
  ...more,
})

/** After somebody has been at the records. */
export const brokenDailyHashes: Scene[] = [
  at('周文彬', 'a day does not fit any more', { act: (hand) => hand.press(words.verify), sees: words.wrong }),
]

export const dailyHashes: Scene[] = [
  ...troublesOf((state, more) => at('周文彬', state, more)),
  at('周文彬', 'the heads of days'),
  at('周文彬', 'a day is verified', { act: (hand) => hand.press(words.verify), sees: words.whole }),
  at('王秀兰', 'a resident has no rights', { sees: common.backHome }),
]

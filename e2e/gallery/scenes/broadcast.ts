import { common } from '../../../src/copy/common'
import { broadcastKindWords, broadcastTitle } from '../../../src/copy/messages/broadcast'
import { broadcastReadWords, broadcastWords, progressWords } from '../../../src/copy/messages/broadcast-page'
import type { Hand } from '../../phones'
import type { BroadcastName } from '../broadcasts'
import type { Scene } from '../scene'
import { press, scenesOf, touch } from '../usual'

const { at, troubles } = scenesOf({
  home: ['首页 · 紧急通知', 'pages/home/index'],
  list: ['紧急通知', 'office/broadcast/index'],
  write: ['发紧急通知', 'office/broadcast/write/index'],
})

const of =
  (name: BroadcastName, path: string, query = '') =>
  (ids: Record<string, string>) =>
    `${path}?${query}=${ids[name]}`
const notice = (name: BroadcastName, who: string, state: string, more: Partial<Scene> = {}): Scene => ({
  page: '紧急通知 · 住户',
  path: of(name, 'resident/broadcast/index', 'id'),
  who,
  state: `${who}: ${state}`,
  ...more,
})
const progress = (name: BroadcastName, who: string, state: string, more: Partial<Scene> = {}): Scene => ({
  page: '发送进度',
  path: of(name, 'office/broadcast/progress/index', 'id'),
  who,
  state: `${who}: ${state}`,
  ...more,
})

const filled = async (hand: Hand) => {
  await hand.touch(broadcastKindWords.gas)
  await hand.write(
    broadcastWords.wordsHint,
    '1 栋有燃气异味，正在排查。请不要点火、不要开关电器，开窗通风后到室外等候。',
  )
  await hand.touch(broadcastWords.audiences.estate)
}

/** Taken before anything was sent. */
export const emptyBroadcasts: Scene[] = [at('list', '周文彬', 'nothing sent yet', { sees: broadcastWords.none })]

export const broadcasts: Scene[] = [
  at('home', '王秀兰', 'a broadcast in sight', { sees: broadcastTitle('lift', null) }),
  ...troubles('list', '周文彬'),
  at('list', '周文彬', 'in sight, corrected', { sees: broadcastWords.corrected }),
  at('list', '王秀兰', 'no rights', { sees: common.backHome }),
  at('write', '周文彬', 'empty', { sees: broadcastWords.audience }),
  at('write', '周文彬', 'something missing', { act: press(broadcastWords.next), sees: broadcastWords.missing.kind }),
  at('write', '周文彬', 'a template with blanks', {
    act: async (hand) => {
      await hand.touch(broadcastKindWords.water)
      await hand.touch(broadcastWords.audiences.buildings)
      await hand.press(broadcastWords.next)
    },
    sees: broadcastWords.blank,
  }),
  at('write', '周文彬', 'homes', { act: touch(broadcastWords.audiences.homes), sees: broadcastWords.addHome }),
  at('write', '林晓燕', 'the desk', { sees: broadcastWords.allByLeaders }),
  at('write', '周文彬', 'asks once more', {
    act: async (hand) => {
      await filled(hand)
      await hand.press(broadcastWords.next)
    },
    sees: /将发给/,
  }),
  at('write', '周文彬', 'corrects another', {
    path: (ids) => `office/broadcast/write/index?follows=${(ids as Record<string, string>).fresh}&as=correction`,
    sees: broadcastWords.followHint,
  }),
  at('write', '王秀兰', 'no rights', { sees: common.back }),
  progress('warned', '林晓燕', 'loading', { trouble: 'loading', sees: /^/ }),
  progress('warned', '林晓燕', 'error', { trouble: 'error', sees: common.retry }),
  progress('warned', '林晓燕', 'offline', { trouble: 'offline', sees: common.retry }),
  progress('warned', '林晓燕', 'some to be called', { sees: /没有送到/ }),
  progress('warned', '周文彬', 'all who have not read', {
    act: (hand) => hand.page.getByText(progressWords.all).filter({ visible: true }).first().tap(),
    sees: progressWords.building,
  }),
  progress('fresh', '周文彬', 'just sent', { sees: progressWords.done }),
  progress('corrected', '周文彬', 'corrected', { sees: progressWords.seeFollowing }),
  notice('fresh', '王秀兰', 'loading', { trouble: 'loading', sees: /^/ }),
  notice('fresh', '王秀兰', 'error', { trouble: 'error', sees: common.retry }),
  notice('fresh', '王秀兰', 'offline', { trouble: 'offline', sees: common.retry }),
  notice('fresh', '王秀兰', 'to be read', { sees: broadcastReadWords.known }),
  notice('warned', '王秀兰', 'known', { sees: /^您已在/ }),
  notice('corrected', '王秀兰', 'corrected', { sees: broadcastReadWords.seeNext }),
  notice('fresh', '周文彬', 'for the office', { sees: broadcastReadWords.progress }),
  notice('fresh', '陈志强', 'no rights', { sees: common.backHome }),
]

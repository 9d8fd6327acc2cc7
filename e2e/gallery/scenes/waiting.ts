import type { Reply } from '../../../src/contract'
import { categoryWords, placeWords, urgencyWords } from '../../../src/copy/case/case'
import { sheetWords } from '../../../src/copy/case/case-page'
import { moveWords } from '../../../src/copy/case/moves'
import { queueWords } from '../../../src/copy/case/queue'
import { waitingWords as words } from '../../../src/copy/case/waiting'
import { common } from '../../../src/copy/common'
import { fileConcernWords } from '../../../src/copy/filing/file-concern'
import { fileRepairWords } from '../../../src/copy/filing/file-repair'
import { subscribeWords } from '../../../src/copy/shell'
import type { Hand } from '../../phones'
import type { CaseName } from '../cases'
import type { Ids, Scene } from '../scene'
import { scenesOf } from '../usual'

const page = 'case/waiting/index'
const { at } = scenesOf({
  waiting: ['待发送', page],
  case: ['工单 · 待发送', page],
  filing: ['报修 · 待发送', 'resident/file-repair/index'],
  concern: ['投诉建议 · 待发送', 'resident/file-concern/index'],
  work: ['工作台 · 待发送', 'pages/work/index'],
})

/** A burst pipe, written down in a cellar without a network. */
const fileUnheard = async (hand: Hand) => {
  await hand.sees(fileRepairWords.place)
  await hand.loseNetwork()
  await hand.write(fileRepairWords.wordsHint, '厨房水管爆了，总阀关不上，水已经流到楼道里')
  await hand.touch(placeWords.kitchen)
  await hand.touch(categoryWords.water.name)
  await hand.touch(urgencyWords.urgent.name)
  await hand.choose(common.addPhoto, ['sink-leaking'])
  await hand.press(fileRepairWords.submit)
  await hand.press(subscribeWords.accept)
  await hand.sees(words.kept)
}

/** A complaint about somebody who has left by the time it arrives. */
const complainUnheard = async (hand: Hand) => {
  await hand.sees(fileConcernWords.why)
  await hand.write(fileConcernWords.wordsHint, '师傅进门不穿鞋套，说话也很冲')
  await hand.touch('陈志强')
  await hand.loseNetwork()
  await hand.touch(categoryWords.attitude.name)
  await hand.touch(placeWords.kitchen)
  await hand.choose(common.addPhoto, ['entrance-1'])
  await hand.press(fileConcernWords.submit)
  await hand.press(subscribeWords.accept)
  await hand.sees(words.kept)
}
const complainInVain = async (hand: Hand) => {
  await complainUnheard(hand)
  await hand.page.route('**/call', (route) => route.fulfill({ json: { result: refusal('NOT_A_COLLEAGUE') } }))
  await hand.findNetwork()
}

/** Arrival and work in a cellar without a network. */
const workUnheard = async (hand: Hand) => {
  await hand.sees(moveWords.arrive)
  await hand.loseNetwork()
  await hand.press(moveWords.arrive)
  await hand.choose(common.addPhoto, ['entrance-1'])
  await hand.press(sheetWords.arrive.send)
  await hand.sees(words.notYet['cases.arrive'])
  await hand.press(moveWords.complete)
  await hand.choose(common.addPhoto, ['sink-repaired', 'drain-clear'])
  await hand.write(sheetWords.complete.placeholder, '更换水槽下水管一根，试水十分钟不漏')
  await hand.press(sheetWords.complete.send)
  await hand.sees(words.notYet['cases.complete'])
}

const refusal = (reason: 'NOT_NOW' | 'NOT_A_COLLEAGUE'): Reply<never> => ({
  ok: false,
  error: { code: 'WRONG_STATE', reason, requestId: '53182046' },
  now: 0,
})

/** Accepted without a network, and refused once it was back. */
const acceptTooLate = async (hand: Hand) => {
  await hand.sees(moveWords.accept)
  await hand.loseNetwork()
  await hand.press(moveWords.accept)
  await hand.sees(words.notYet['cases.accept'])
  await hand.open(page)
  await hand.page.route('**/call', (route) => route.fulfill({ json: { result: refusal('NOT_NOW') } }))
  await hand.findNetwork()
}

const then = (act: (hand: Hand) => Promise<unknown>, path: string) => async (hand: Hand) => {
  await act(hand)
  await hand.open(path)
}
const of = (name: CaseName) => (ids: Ids) => `case/index?id=${ids[name]}`

export const waiting: Scene[] = [
  at('waiting', '王秀兰', 'nothing', { sees: words.none }),
  at('waiting', '陈志强', 'two steps', { path: of('accepted'), act: then(workUnheard, page), sees: words.why }),
  at('waiting', '陈志强', 'refused', { path: of('calm'), act: acceptTooLate, sees: words.refused }),
  at('case', '陈志强', 'two steps', { path: of('accepted'), act: workUnheard }),
  at('work', '陈志强', 'the strip', {
    path: of('accepted'),
    act: then(workUnheard, 'pages/work/index'),
    sees: queueWords.strip(2),
  }),
  at('concern', '沈明远', 'filed without a network', { act: complainUnheard, sees: words.notYet['cases.fileConcern'] }),
  at('concern', '沈明远', 'refused once it arrived', { act: complainInVain, sees: words.change }),
  at('filing', '沈明远', 'filed without a network', { act: fileUnheard, sees: words.urgent }),
]

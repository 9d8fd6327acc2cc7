import { marks } from '../../../src/copy/case/case'
import { exampleWords, caseSearchWords as words } from '../../../src/copy/case/case-search'
import { declineCounts, declineWords } from '../../../src/copy/case/declining'
import { common } from '../../../src/copy/common'
import type { Hand } from '../../phones'
import { press, scenesOf, touch } from '../usual'

const { at, troubles } = scenesOf({
  caseSearch: ['工单档案', 'insight/case-search/index'],
  example: ['推荐为好案例', 'insight/case-search/example/index?id=x'],
  examples: ['好案例', 'insight/examples/index'],
})

const search = (typed: string) => async (hand: Hand) => {
  await hand.write(words.hint, typed)
  await hand.press(words.search)
}

export const emptyCaseSearch = [
  at('caseSearch', '林晓燕', 'nothing yet', { sees: words.none }),
  at('examples', '陈志强', 'none yet', { sees: exampleWords.none }),
]

export const caseSearch = [
  ...troubles('caseSearch', '林晓燕'),
  at('caseSearch', '林晓燕', 'all cases', { sees: words.more }),
  at('caseSearch', '林晓燕', 'found by words', { act: search('漏水') }),
  at('caseSearch', '林晓燕', 'too short', { act: search('漏'), sees: /至少写两个字/ }),
  at('caseSearch', '林晓燕', 'more conditions', { act: press(words.more), sees: words.repeats }),
  at('caseSearch', '周文彬', 'hot spots', { act: touch(words.views.spots), sees: /共 \d+ 件/ }),
  at('caseSearch', '周文彬', 'no examples yet', { act: touch(words.views.examples), sees: exampleWords.none }),
  at('caseSearch', '王秀兰', 'no rights', { sees: common.back }),
  at('example', '林晓燕', 'something missing', { act: press(exampleWords.send), sees: exampleWords.missing }),
  ...troubles('examples', '陈志强'),
  at('caseSearch', '林晓燕', 'found by number', { act: search('261124'), sees: words.more }),
  at('caseSearch', '林晓燕', 'nothing found', { act: search('电梯井积水'), sees: words.none }),
]

const toExamples = touch(words.views.examples)

/** With lessons to read, a fault that came back, and a case that was given back. */
export const learned = [
  at('examples', '陈志强', 'shared examples', { sees: /横管倒坡/ }),
  at('caseSearch', '林晓燕', 'shared examples', { act: toExamples, sees: /横管倒坡/ }),
  at('caseSearch', '林晓燕', 'an example waits for another', {
    act: async (hand: Hand) => {
      await toExamples(hand)
      await hand.touch(exampleWords.waiting)
    },
    sees: /日期的小卡片/,
  }),
  at('caseSearch', '周文彬', 'an example to be reviewed', {
    act: async (hand: Hand) => {
      await toExamples(hand)
      await hand.touch(exampleWords.waiting)
    },
    sees: exampleWords.share,
  }),
  at('caseSearch', '林晓燕', 'only what came back', {
    act: async (hand: Hand) => {
      await hand.press(words.more)
      await hand.touch(words.repeats)
    },
    sees: marks.repeat,
  }),
  at('caseSearch', '周文彬', 'why cases were given back', { act: touch(words.views.spots), sees: declineCounts.title }),
  at('caseSearch', '周文彬', 'given back for want of tools', {
    act: async (hand: Hand) => {
      await hand.touch(words.views.spots)
      await hand.touch(declineWords.noTools)
    },
    sees: /防盗门关不严/,
  }),
]

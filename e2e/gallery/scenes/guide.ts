import { kindWords } from '../../../src/copy/case/case'
import { helpFromCase } from '../../../src/copy/case/case-search'
import { common } from '../../../src/copy/common'
import { fittingWords, helpWords } from '../../../src/copy/estate/help'
import { helpOfficeWords, helpWriteWords } from '../../../src/copy/estate/help-office'
import { channelWords } from '../../../src/copy/filing/channel'
import { fileConcernWords } from '../../../src/copy/filing/file-concern'
import { takeInWords } from '../../../src/copy/filing/take-in'
import { homeWords } from '../../../src/copy/tabs/home'
import type { Hand } from '../../phones'
import type { Ids, Scene } from '../scene'
import { press, scenesOf, touch } from '../usual'

const { at, troubles } = scenesOf({
  home: ['首页 · 办事指南', 'pages/home/index'],
  guide: ['办事指南', 'resident/help/index'],
  article: ['办事指南 · 一条', 'resident/help/article/index'],
  enquiry: ['办事指南 · 咨询', 'resident/file-concern/index'],
  takeIn: ['办事指南 · 来电', 'staff/take-in/index'],
  case: ['办事指南 · 工单', 'case/index'],
  manage: ['办事指南管理', 'office/help/index'],
  write: ['写问答', 'office/help/write/index'],
})

const search = (words: string) => (hand: Hand) => hand.write(helpWords.search, words)
const one = { path: ({ article }: Ids) => `resident/help/article/index?id=${article}` }
const written = { path: ({ article }: Ids) => `office/help/write/index?id=${article}` }
const fromCase = { path: ({ question }: Ids) => `office/help/write/index?case=${question}` }

const enquire = (words: string) => async (hand: Hand) => {
  await hand.touch(fileConcernWords.kinds.enquiry.name)
  if (words !== '') await hand.write(fileConcernWords.wordsHint, words)
}

const calling = async (hand: Hand) => {
  await hand.touch(channelWords.phone)
  await hand.touch(kindWords.enquiry)
  await hand.write(takeInWords.hint, '门禁卡丢了怎么补')
  await hand.touch(fittingWords.open)
  await hand.press(fittingWords.use)
}

/** Taken before anything was written. */
export const emptyGuide: Scene[] = [
  at('guide', '沈明远', 'nothing written yet', { sees: helpWords.empty }),
  at('manage', '周文彬', 'nothing written yet', { sees: helpOfficeWords.none.published.what }),
]

export const guide: Scene[] = [
  at('home', '沈明远', 'the way to it', { sees: homeWords.concern }),
  ...troubles('guide', '沈明远'),
  at('guide', '沈明远', 'by groups', { sees: helpWords.other }),
  at('guide', '沈明远', 'one group whole', { act: touch(helpWords.others(1)), sees: helpWords.fewer }),
  at('guide', '沈明远', 'found', { act: search('装修'), sees: /找到/ }),
  at('guide', '沈明远', 'not found', { act: search('快递柜在哪里'), sees: helpWords.none }),
  at('guide', '陈志强', 'a member of staff reads', { sees: helpWords.notFoundStaff }),
  ...troubles('article', '沈明远'),
  at('article', '沈明远', 'an answer', { ...one, sees: helpWords.helpful }),
  at('article', '沈明远', 'of no help', { ...one, act: press(helpWords.no), sees: helpWords.sorry }),
  at('article', '沈明远', 'gone', { path: 'resident/help/article/index?id=gone', sees: helpWords.gone }),
  at('enquiry', '沈明远', 'before anything is typed', { act: enquire(''), sees: fittingWords.toGuide }),
  at('enquiry', '沈明远', 'an answer is there already', { act: enquire('车位怎么租'), sees: fittingWords.maybe }),
  at('enquiry', '沈明远', 'asked from a search', {
    path: 'resident/help/index',
    act: async (hand) => {
      await hand.write(helpWords.search, '快递柜在哪里')
      await hand.press(helpWords.ask)
    },
    sees: fileConcernWords.submit,
  }),
  at('takeIn', '林晓燕', 'read out and answered', { act: calling, sees: takeInWords.submitAnswered }),
  at('case', '周文彬', 'an answered enquiry', {
    path: ({ question }: Ids) => `case/index?id=${question}`,
    sees: helpFromCase.label,
  }),
  ...troubles('manage', '周文彬'),
  at('manage', '周文彬', 'published', { sees: helpOfficeWords.gaps }),
  at('manage', '周文彬', 'in order', { act: press(helpOfficeWords.sort), sees: helpOfficeWords.up }),
  at('manage', '林晓燕', 'drafts', {
    act: (hand) => hand.page.getByText(helpOfficeWords.states.draft).filter({ visible: true }).first().tap(),
    sees: /忘带钥匙/,
  }),
  at('manage', '陈志强', 'no rights', { sees: common.backHome }),
  at('write', '周文彬', 'empty', { sees: helpWriteWords.publish }),
  at('write', '周文彬', 'something missing', {
    act: press(helpWriteWords.publish),
    sees: helpWriteWords.missing.question,
  }),
  at('write', '周文彬', 'one that is published', { ...written, sees: helpWriteWords.history }),
  at('write', '林晓燕', 'published, read by the desk', { ...written, sees: helpWriteWords.byLeaders }),
  at('write', '周文彬', 'from an enquiry', { ...fromCase, sees: helpWriteWords.fromCase }),
  at('write', '王秀兰', 'no rights', { sees: common.back }),
]

import { categoryWords, kindWords, placeWords } from '../../../src/copy/case/case'
import { common } from '../../../src/copy/common'
import { aboutWhomWords as whom } from '../../../src/copy/filing/about-whom'
import { channelWords } from '../../../src/copy/filing/channel'
import { takeInWords as words } from '../../../src/copy/filing/take-in'
import type { Hand } from '../../phones'
import type { Scene } from '../scene'
import { press, scenesOf, touch } from '../usual'

const { at, troubles } = scenesOf({ takeIn: ['来电来访登记', 'staff/take-in/index'] })

const find = (typed: string) => async (hand: Hand) => {
  await hand.touch(words.by.words)
  await hand.write(words.wordsHint, typed)
  await hand.press(words.search)
}
const called = async (hand: Hand) => {
  await hand.touch(channelWords.phone)
  await hand.touch(kindWords.repair)
  await find('王秀')(hand)
  await hand.touch('王秀兰 · 业主')
  await hand.sees(words.ownHome)
  await hand.write(words.hint, '老人来电：厨房水管漏水，一个人在家，关不上总阀')
  await hand.touch(placeWords.kitchen)
  await hand.touch(categoryWords.water.name)
}
const forSomebody = async (hand: Hand) => {
  await called(hand)
  await hand.touch(words.self.no)
  await hand.write(words.nameHint, '王秀兰的女儿')
  await hand.write(words.phoneHint, '137 0000 1234')
}
const visited = async (hand: Hand) => {
  await hand.touch(channelWords.desk)
  await hand.touch(kindWords.complaint)
  await hand.touch(words.unregistered)
  await hand.write(words.nameHint, '三楼租户的妹妹')
  await hand.write(words.phoneHint, '139')
  await hand.write(words.hint, '楼上装修太吵，中午也不停')
  await hand.press(words.submit)
}

const aboutColleague = async (hand: Hand) => {
  await hand.touch(channelWords.phone)
  await hand.touch(kindWords.complaint)
  await hand.sees('陈志强')
  await hand.touch('陈志强')
  await hand.touch(whom.anonymous)
}
const described = async (hand: Hand) => {
  await hand.touch(kindWords.complaint)
  await hand.touch(whom.described)
  await hand.press(words.submit)
}

export const takingIn: Scene[] = [
  ...troubles('takeIn', '林晓燕'),
  at('takeIn', '林晓燕', 'empty', { sees: words.channel }),
  at('takeIn', '林晓燕', 'something missing', { act: press(words.submit), sees: words.missing.channel }),
  at('takeIn', '林晓燕', 'found by name', { act: find('王秀'), sees: '王秀兰 · 业主' }),
  at('takeIn', '林晓燕', 'nobody found', { act: find('不存在的人'), sees: words.nobody }),
  at('takeIn', '林晓燕', 'a repair of a resident', { act: called, sees: words.urgent }),
  at('takeIn', '林晓燕', 'a repair, the daughter called', { act: forSomebody, sees: words.callBack }),
  at('takeIn', '林晓燕', 'a complaint of a visitor, wrong number', { act: visited, sees: words.phoneWrong }),
  at('takeIn', '林晓燕', 'a complaint about a colleague', { act: aboutColleague, sees: whom.hint }),
  at('takeIn', '林晓燕', 'a description is missing', { act: described, sees: whom.missing }),
  at('takeIn', '陈志强', 'who looks nobody up', { act: touch(channelWords.visit), sees: words.name }),
  at('takeIn', '王秀兰', 'no rights', { sees: common.back }),
]

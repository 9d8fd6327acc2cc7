import { common } from '../../../src/copy/common'
import { homeProfileWords } from '../../../src/copy/people/home-profiles'
import { leaveWords, myDataWords, obstacleWords, profileWords, seenWords } from '../../../src/copy/people/my-data'
import type { Hand } from '../../phones'
import { HOME } from '../../world'
import type { Scene } from '../scene'
import { press, scenesOf } from '../usual'

const pages = {
  mine: ['我的信息与隐私', 'resident/my-data/index'],
  edit: ['修改我的信息', 'resident/my-data/edit/index'],
  seen: ['谁看过我的信息', 'resident/my-data/seen/index'],
  leave: ['注销账号', 'resident/my-data/leave/index'],
  homeProfiles: ['住户档案', 'office/home-profiles/index'],
  home: ['一户档案', `office/home-profiles/home/index?id=${HOME}`],
} as const
const { at, troubles } = scenesOf(pages)
const search = (kind: string, hint: string, words: string) => async (hand: Hand) => {
  await hand.touch(kind)
  await hand.write(hint, words)
  await hand.press(homeProfileWords.search)
}
const { by, hints } = homeProfileWords

export const homeProfiles: Scene[] = [
  ...troubles('mine', '王秀兰'),
  at('mine', '王秀兰', 'all told', { sees: myDataWords.forget }),
  at('mine', '沈明远', 'nothing told', { sees: myDataWords.edit }),
  at('edit', '王秀兰', 'filled in', { sees: profileWords.save }),
  at('edit', '沈明远', 'empty', { sees: profileWords.save }),
  ...troubles('seen', '王秀兰'),
  at('seen', '王秀兰', 'twice', { sees: seenWords.hint }),
  at('seen', '沈明远', 'nobody', { sees: seenWords.none }),
  ...troubles('leave', '王秀兰'),
  at('leave', '王秀兰', 'may go', { sees: leaveWords.first }),
  at('leave', '王秀兰', 'asked again', { act: press(leaveWords.first), sees: leaveWords.sure }),
  at('leave', '周文彬', 'still at work', { sees: obstacleWords.STILL_AT_WORK.what }),
  at('homeProfiles', '林晓燕', 'nothing searched', { sees: homeProfileWords.first }),
  at('homeProfiles', '林晓燕', 'by name', { act: search(by.name, hints.name, '王'), sees: /王秀兰/ }),
  at('homeProfiles', '林晓燕', 'by plate', { act: search(by.plate, hints.plate, '345'), sees: /浙A12345/ }),
  at('homeProfiles', '林晓燕', 'too short', {
    act: search(by.plate, hints.plate, '45'),
    sees: homeProfileWords.tooShort,
  }),
  at('homeProfiles', '林晓燕', 'none', { act: search(by.name, hints.name, '钱'), sees: homeProfileWords.none }),
  ...troubles('home', '林晓燕'),
  at('home', '林晓燕', 'a household', { sees: homeProfileWords.history }),
  at('home', '林晓燕', 'asks why', { act: press(common.call), sees: homeProfileWords.why }),
  at('home', '林晓燕', 'records a number', {
    act: press(homeProfileWords.recordIdentity),
    sees: homeProfileWords.identityHint,
  }),
  at('home', '王秀兰', 'no rights'),
]

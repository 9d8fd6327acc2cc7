import { archiveWords } from '../../../src/copy/archive'
import { common } from '../../../src/copy/common'
import { leaveWords, myDataWords, obstacleWords, profileWords, seenWords } from '../../../src/copy/my-data'
import type { Hand } from '../../phones'
import { HOME } from '../../world'
import type { Scene } from '../scene'
import { press, scenesOf } from '../usual'

const pages = {
  mine: ['我的信息与隐私', 'resident/my-data/index'],
  edit: ['修改我的信息', 'resident/my-data/edit/index'],
  seen: ['谁看过我的信息', 'resident/my-data/seen/index'],
  leave: ['注销账号', 'resident/my-data/leave/index'],
  archive: ['住户档案', 'manager/archive/index'],
  home: ['一户档案', `manager/archive/home/index?id=${HOME}`],
} as const
const { at, troubles } = scenesOf(pages)
const search = (kind: string, hint: string, words: string) => async (hand: Hand) => {
  await hand.touch(kind)
  await hand.write(hint, words)
  await hand.press(archiveWords.search)
}
const { by, hints } = archiveWords

export const archive: Scene[] = [
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
  at('archive', '林晓燕', 'nothing searched', { sees: archiveWords.first }),
  at('archive', '林晓燕', 'by name', { act: search(by.name, hints.name, '王'), sees: /王秀兰/ }),
  at('archive', '林晓燕', 'by plate', { act: search(by.plate, hints.plate, '345'), sees: /浙A12345/ }),
  at('archive', '林晓燕', 'too short', { act: search(by.plate, hints.plate, '45'), sees: archiveWords.tooShort }),
  at('archive', '林晓燕', 'none', { act: search(by.name, hints.name, '钱'), sees: archiveWords.none }),
  ...troubles('home', '林晓燕'),
  at('home', '林晓燕', 'a household', { sees: archiveWords.history }),
  at('home', '林晓燕', 'asks why', { act: press(common.call), sees: archiveWords.why }),
  at('home', '林晓燕', 'records a number', {
    act: press(archiveWords.recordIdentity),
    sees: archiveWords.identityHint,
  }),
  at('home', '王秀兰', 'no rights'),
]

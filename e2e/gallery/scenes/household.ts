import { setUpWords } from '../../../src/copy/estate/set-up'
import { applyWords, decideWords } from '../../../src/copy/people/applications'
import { householdWords, inviteWords, registerResidentWords } from '../../../src/copy/people/household'
import { joinWords } from '../../../src/copy/people/join'
import { relationWords } from '../../../src/copy/people/roles'
import type { Hand } from '../../phones'
import { HOME } from '../../world'
import type { PeopleName } from '../households'
import type { Scene } from '../scene'
import { press, scenesOf, touch } from '../usual'

const pages = {
  household: ['我的家', 'resident/household/index'],
  invite: ['邀请', `resident/invite/index?homeId=${HOME}`],
  join: ['接受邀请', 'resident/join/index'],
  apply: ['申请入住', 'resident/apply/index'],
  profile: ['我的资料', 'resident/profile/index'],
  applications: ['入住申请', 'office/applications/index'],
  homes: ['房屋与住户', 'office/find-home/index'],
  setUp: ['开通小区', 'planning/set-up/index'],
  openEstate: ['再开通一个小区', 'planning/open-estate/index'],
  addResident: ['登记住户', `office/add-resident/index?homeId=${HOME}`],
} as const
const { at, troubles } = scenesOf(pages)
const withCode = (of: PeopleName, state: string, sees: string) =>
  at('join', 'a stranger', state, { path: (ids) => `resident/join/index?code=${ids[of]}`, sees })

async function fill(hand: Hand): Promise<void> {
  await hand.touch(relationWords.proxy)
  await hand.write(inviteWords.nameHint, '王磊')
}

export const household: Scene[] = [
  ...troubles('household', '王秀兰'),
  at('household', '王秀兰', 'everybody, an open invitation', { sees: householdWords.pending }),
  at('household', '王秀兰', 'a lessee opened', { act: touch('吴子涵'), sees: householdWords.endDay }),
  at('household', '王秀兰', 'herself opened', { act: touch('王秀兰'), sees: householdWords.leave }),
  at('household', '王秀兰', 'a code shown', { act: press(householdWords.showCode), sees: /小程序/ }),
  at('household', '吴子涵', 'a lessee', { sees: '王秀兰' }),
  at('household', '李雪', 'a proxy', { sees: '王秀兰' }),
  at('household', '欧阳静怡', 'two homes', { sees: householdWords.choose }),
  at('household', '林晓燕', 'for the office', {
    path: `resident/household/index?homeId=${HOME}`,
    sees: householdWords.inviteByDesk,
  }),
  at('household', '沈明远', 'a neighbour: no rights', { path: `resident/household/index?homeId=${HOME}` }),
  at('household', '陈志强', 'no home', { sees: /没有绑定/ }),
  ...troubles('invite', '王秀兰'),
  at('invite', '王秀兰', 'empty', { sees: inviteWords.as }),
  at('invite', '王秀兰', 'something missing', {
    act: async (hand) => {
      await hand.touch(relationWords.lessee)
      await hand.press(inviteWords.send)
    },
    sees: inviteWords.missing.until,
  }),
  at('invite', '王秀兰', 'a proxy', { act: fill, sees: inviteWords.decides }),
  at('invite', '林晓燕', 'for the office', { sees: inviteWords.as }),
  at('invite', '王磊', 'family: no rights'),
  at('join', 'a stranger', 'empty', { sees: joinWords.how }),
  at('join', 'a stranger', 'no code', { act: press(joinWords.next), sees: joinWords.empty }),
  withCode('invitation', 'an offer', joinWords.accept),
  withCode('colleague', 'a post', joinWords.accept),
  withCode('used', 'used', joinWords.over.used),
  withCode('revoked', 'taken back', joinWords.over.revoked),
  ...troubles('apply', 'a stranger'),
  at('apply', 'a stranger', 'empty', { sees: applyWords.name }),
  at('apply', 'a stranger', 'something missing', { act: press(applyWords.send), sees: applyWords.missing.name }),
  at('apply', 'a stranger who waits', 'waits'),
  at('apply', 'a stranger who was refused', 'refused', { sees: applyWords.applyAgain }),
  at('apply', 'a stranger who was approved', 'approved', { sees: applyWords.enter }),
  ...troubles('profile', '王秀兰'),
  at('profile', '王秀兰', 'not proven'),
  ...troubles('applications', '林晓燕'),
  at('applications', '林晓燕', 'one waits', { sees: decideWords.approve }),
  at('applications', '林晓燕', 'refuses', { act: press(decideWords.refuse), sees: decideWords.refuseTitle }),
  at('applications', '林晓燕', 'answered', { act: touch(decideWords.over), sees: decideWords.openHome }),
  at('applications', '王秀兰', 'no rights'),
  ...troubles('homes', '林晓燕'),
  at('homes', '林晓燕', 'to choose', { sees: applyWords.building }),
  at('openEstate', '周文彬', 'empty', { sees: setUpWords.another }),
  at('openEstate', '周文彬', 'something missing', { act: press(setUpWords.send), sees: setUpWords.missing.place }),
  at('openEstate', '林晓燕', 'no rights'),
  ...troubles('addResident', '林晓燕'),
  at('addResident', '林晓燕', 'something missing', {
    act: async (hand) => {
      await hand.touch(relationWords.lessee)
      await hand.press(registerResidentWords.send)
    },
    sees: inviteWords.missing.until,
  }),
  at('addResident', '王秀兰', 'no rights'),
  at('setUp', 'a stranger', 'empty', { sees: setUpWords.code }),
  at('setUp', 'a stranger', 'something missing', { act: press(setUpWords.send), sees: setUpWords.missing.place }),
]

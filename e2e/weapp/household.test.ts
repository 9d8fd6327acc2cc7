import { common } from '../../src/copy/common'
import { entranceWords } from '../../src/copy/entrances'
import { applyWords } from '../../src/copy/people/applications'
import { codeWords, endWords, householdWords, inviteWords } from '../../src/copy/people/household'
import { joinWords } from '../../src/copy/people/join'
import { phoneWords } from '../../src/copy/people/phone'
import { relationWords } from '../../src/copy/people/roles'
import { homeWords, welcomeWords } from '../../src/copy/tabs/home'
import { weappOfFile } from '../opened'
import { goBack, goToTab, seesSoon } from './gestures'
import { stackOf } from './weapp-world'

const here = weappOfFile()

test('an owner invites a lessee until a day of the calendar, who comes in by the code and goes by a tap', async () => {
  const [owner, lessee] = [await here.weapp.hand('王秀兰'), await here.weapp.handOfStranger('lessee')]
  await goToTab(owner, 'me')
  await owner.touch(entranceWords.household)
  await owner.press(householdWords.invite)
  await owner.touch(relationWords.lessee)
  await owner.write(inviteWords.nameHint, '吴子涵')
  await owner.touch(inviteWords.choose)
  await owner.page.locator('.host-day').fill('2027-06-30')
  await owner.touch(common.confirm)
  await owner.sees('2027 年 6 月 30 日')
  await owner.press(inviteWords.send)
  const code = await owner.page
    .getByText(/^[2-9A-Z]{4} [2-9A-Z]{4}$/)
    .first()
    .textContent()
  await owner.press(codeWords.copy)
  expect(await owner.page.evaluate(() => host.copied())).toBe(code?.replace(' ', ''))
  await owner.press(codeWords.done)
  expect(await stackOf(owner)).toEqual(['pages/me/index', 'resident/household/index'])

  await lessee.sees(welcomeWords.title)
  await lessee.open(`resident/join/index?scene=${code?.replace(' ', '')}`)
  await lessee.press(joinWords.accept)
  await lessee.sees(homeWords.repair)

  await seesSoon(owner, /到 2027 年 6 月 30 日为止/)
  await owner.touch('吴子涵')
  await owner.press(endWords.lessee.button)
  await owner.touch(endWords.lessee.yes)
  await owner.seesNot('吴子涵')
  await seesSoon(lessee, welcomeWords.noHome)
}, 240_000)

test('a stranger gives the number of the phone by WeChat’s button and applies for a home', async () => {
  const stranger = await here.weapp.handOfStranger('stranger')
  await stranger.touch(welcomeWords.apply)
  await stranger.pick(applyWords.choose, '1栋')
  await stranger.pick(applyWords.choose, '102')
  await stranger.touch(relationWords.family)
  await stranger.write(applyWords.nameHint, '许文')
  await stranger.press(phoneWords.ask)
  await stranger.sees(phoneWords.got)
  await stranger.press(applyWords.send)
  await stranger.sees('等待答复')
  await goBack(stranger)
  await stranger.sees(welcomeWords.title)
}, 240_000)

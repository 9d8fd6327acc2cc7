import { statusLine } from '../../src/copy/case/case'
import { common } from '../../src/copy/common'
import { entranceWords } from '../../src/copy/entrances'
import { errorText } from '../../src/copy/errors'
import '../../src/copy/errors/all'
import { setUpWords } from '../../src/copy/estate/set-up'
import { applyWords, decideWords } from '../../src/copy/people/applications'
import {
  codeWords,
  endWords,
  householdWords,
  inviteWords,
  registerResidentWords,
} from '../../src/copy/people/household'
import { joinWords } from '../../src/copy/people/join'
import { phoneWords } from '../../src/copy/people/phone'
import { profileWords } from '../../src/copy/people/profile'
import { actingWords, relationWords } from '../../src/copy/people/roles'
import { homeWords, welcomeWords } from '../../src/copy/tabs/home'
import { manageWords } from '../../src/copy/tabs/manage'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { fileByHand, openEntrance } from '../steps'
import { HOME } from '../world'

const here = phonesOfFile()

const lamp = { place: 'living', category: 'power', urgency: 'urgent', words: '客厅的灯不亮', pictures: [] } as const
const filing = { ...lamp, pictures: [] as string[] }

/** Writes the code down as it stands on the inviter's phone. */
async function readCode(hand: Hand): Promise<string> {
  const code = hand.page.getByText(/^[2-9A-Z]{4} [2-9A-Z]{4}$/).filter({ visible: true })
  return (await code.first().textContent()) ?? ''
}

/** The owner's way to a new code; ends back on the page of the household. */
async function inviteByHand(hand: Hand, relation: 'lessee' | 'proxy', name: string): Promise<string> {
  await hand.press(householdWords.invite)
  await hand.touch(relationWords[relation])
  await hand.write(inviteWords.nameHint, name)
  if (relation === 'lessee') await hand.pick(inviteWords.choose, /2027/)
  await hand.press(inviteWords.send)
  const code = await readCode(hand)
  await hand.press(codeWords.done)
  return code
}

async function joinByHand(hand: Hand, code: string): Promise<void> {
  await hand.touch(welcomeWords.invited)
  await hand.write(joinWords.hint, code.toLowerCase())
  await hand.press(joinWords.next)
  await hand.sees('王秀兰')
  await hand.press(joinWords.accept)
  await hand.sees(homeWords.repair)
}

test('a lessee joins by a code, files a repair, and is out with the tap that ends the tenancy', async () => {
  const [owner, lessee] = [await here.phones.of('王秀兰'), await here.phones.ofStranger('lessee')]
  await openEntrance(owner, entranceWords.household)
  const code = await inviteByHand(owner, 'lessee', '吴子涵')
  await owner.sees(householdWords.pending)

  await joinByHand(lessee, code)
  await lessee.sees('吴子涵，您好')
  const id = await fileByHand(lessee, filing)
  await lessee.sees(statusLine.assigned('陈师傅'))

  await openEntrance(owner, entranceWords.household)
  await owner.sees(/到 2027 年 11 月 24 日为止/)
  await owner.touch('吴子涵')
  await owner.press(endWords.lessee.button)
  await owner.touch(endWords.lessee.yes)
  await owner.seesNot('吴子涵')

  await lessee.sees(errorText({ code: 'FORBIDDEN' }).what)
  await lessee.seesNot('客厅的灯不亮')
  await lessee.open('pages/home/index')
  await lessee.sees(welcomeWords.noHome)
  expect(await (await here.world.door.as('lessee')).send('cases.getCase', { id })).toMatchObject({
    ok: false,
    error: { code: 'FORBIDDEN' },
  })
}, 240_000)

test('whoever lives here without a code applies, waits, and is in when the desk has said yes', async () => {
  const [applicant, desk] = [await here.phones.ofStranger('applicant'), await here.phones.of('林晓燕')]
  await applicant.touch(welcomeWords.apply)
  await applicant.pick(applyWords.choose, '1栋')
  await applicant.pick(applyWords.choose, '102')
  await applicant.touch(relationWords.owner)
  await applicant.write(applyWords.nameHint, '冯佳怡')
  await applicant.press(phoneWords.ask)
  await applicant.sees(phoneWords.got)
  await applicant.choose(common.addPhoto, ['breaker-on'])
  await applicant.press(applyWords.send)
  await applicant.sees('等待答复')
  await applicant.sees(applyWords.papersSent(1))

  await openEntrance(desk, entranceWords.applications)
  await desk.sees('冯佳怡')
  await desk.sees(/微信已验证/)
  await desk.sees(decideWords.papers(1))
  await desk.press(decideWords.approve)
  await desk.touch(decideWords.approve)
  await desk.sees(decideWords.noneOpen)

  await applicant.open('resident/apply/index')
  await applicant.press(applyWords.enter)
  await applicant.sees('冯佳怡，您好')
  await applicant.sees(homeWords.repair)
}, 240_000)

test('a relative acts for grandmother, visibly, until she takes it back', async () => {
  const [owner, relative] = [await here.phones.of('王秀兰'), await here.phones.ofStranger('relative')]
  await owner.open('resident/household/index')
  const code = await inviteByHand(owner, 'proxy', '李雪')
  await joinByHand(relative, code)
  await relative.sees(actingWords.now('王秀兰'))
  await fileByHand(relative, { ...filing, words: '卧室的灯也不亮', place: 'bedroom' })
  await relative.sees(actingWords.now('王秀兰'))

  await owner.open('pages/home/index')
  await owner.sees(/还有 1 件正在办理|卧室/)
  await owner.open('resident/household/index')
  await owner.touch('李雪')
  await owner.press(endWords.proxy.button)
  await owner.touch(endWords.proxy.yes)
  await owner.seesNot('李雪')
  await relative.sees(errorText({ code: 'FORBIDDEN' }).what)
}, 240_000)

test('the desk enters somebody without WeChat, who signs in later with a code of the desk', async () => {
  const [desk, granny] = [await here.phones.of('林晓燕'), await here.phones.ofStranger('granny')]
  await desk.open(`resident/household/index?homeId=${HOME}`)
  await desk.press(householdWords.register)
  await desk.touch(relationWords.family)
  await desk.write(inviteWords.nameHint, '赵桂芳')
  await desk.press(registerResidentWords.send)
  await desk.touch('赵桂芳')
  await desk.press(householdWords.inviteToSignIn)
  const code = await readCode(desk)
  await granny.touch(welcomeWords.invited)
  await granny.write(joinWords.hint, code)
  await granny.press(joinWords.next)
  await granny.press(joinWords.accept)
  await granny.sees('赵桂芳，您好')
}, 240_000)

test('a manager opens one more estate, stands in it, and goes back by the line at the top', async () => {
  const manager = await here.phones.of('周文彬')
  await manager.open('pages/manage/index')
  await manager.touch(manageWords.office)
  await manager.touch(entranceWords.openEstate)
  await manager.write(setUpWords.estateHint, '安和二期')
  await manager.write(setUpWords.phoneHint, '0571-00008801')
  await manager.press(setUpWords.here)
  await manager.sees(setUpWords.placed)
  await manager.press(setUpWords.send)
  await manager.sees('安和二期')
  await manager.touch('安和二期')
  await manager.touch('安和家园')
  await manager.seesNot('安和二期')
}, 240_000)

test('signing out ends it on this phone, and one tap brings everything back', async () => {
  const resident = await here.phones.of('沈明远')
  await openEntrance(resident, entranceWords.profile)
  await resident.press(profileWords.signOut)
  await resident.touch(profileWords.signOutYes)
  await resident.sees(welcomeWords.signedOut)
  await resident.open('pages/progress/index')
  await resident.sees(errorText({ code: 'NOT_SIGNED_IN', reason: 'SIGNED_OUT' }).what)
  await resident.press(common.backHome)
  await resident.press(welcomeWords.comeBack)
  await resident.sees('沈明远，您好')
}, 240_000)

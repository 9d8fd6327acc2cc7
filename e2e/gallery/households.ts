import { DAY } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { HOME, MORNING, NEXT_DOOR, type World } from '../world'

export type PeopleName = 'invitation' | 'colleague' | 'used' | 'revoked'

/** A household with everybody who may belong to one, open invitations, and applications in every state. */
export async function bringHouseholds(world: World): Promise<Record<PeopleName, string>> {
  const owner = world.who('王秀兰').caller
  const [desk, manager] = [world.who('林晓燕').caller, world.who('周文彬').caller]
  const home = { homeId: HOME, phone: null, until: null, forId: null, decides: false }
  const invite = (name: string, more: object) =>
    owner.ask('household.invite', { key: newKey(), ...home, name, relation: 'family', ...more })
  const join = async (name: string, more: object) => {
    const { code } = await invite(name, more)
    await (await world.door.as(name)).ask('people.acceptInvitation', { code })
    return code
  }
  await join('王磊', { phone: '13900000301' })
  await join('吴子涵', { relation: 'lessee', until: MORNING + 200 * DAY, phone: '13900000302' })
  const used = await join('李雪', { relation: 'proxy', forId: world.who('王秀兰').me.personId, decides: true })
  const invitation = (await invite('王小雨', { phone: '13900000303' })).code
  const revoked = (await invite('赵明', { relation: 'lessee', until: MORNING + 30 * DAY })).code
  await owner.ask('household.revokeInvitation', { key: newKey(), code: revoked })
  const post = { key: newKey(), name: '郑凯', phone: null, duties: ['desk' as const], skills: [] }
  const colleague = (await manager.ask('household.inviteStaff', post)).code

  const apply = async (openid: string, name: string, homeId: string) =>
    (await world.door.as(openid)).ask('applications.file', {
      key: newKey(),
      estateId: 'estate-1',
      homeId,
      relation: 'owner',
      name,
      phone: '13900000304',
      phoneCode: null,
      words: '去年 8 月买的，房产证上是我的名字',
    })
  await apply('a stranger who waits', '冯佳怡', NEXT_DOOR)
  const { id } = await apply('a stranger who was refused', '许文', NEXT_DOOR)
  const reason = '登记的业主姓名不一致，请带购房合同到前台核对'
  await desk.ask('applications.decide', { key: newKey(), id, approve: false, reason })
  const approved = await apply('a stranger who was approved', '韩冰', NEXT_DOOR)
  await desk.ask('applications.decide', { key: newKey(), id: approved.id, approve: true, reason: null })
  return { invitation, colleague, used, revoked }
}

import { newKey } from '../../stage/seed/move-in'
import type { World } from '../world'

/** What a resident told, an identity number on record, and who saw her number. */
export async function bringHomeProfiles(world: World): Promise<void> {
  const { caller, me } = world.who('王秀兰')
  const desk = world.who('林晓燕').caller
  await caller.ask('privacy.saveMyProfile', {
    key: newKey(),
    emergency: { name: '王强', relation: '儿子', phone: '13900000401' },
    vehicles: [
      { plate: '浙A12345', about: '白色轿车' },
      { plate: '浙AD67890', about: '' },
    ],
    pets: '一只橘猫，怕生',
    notes: '听力不好，请多敲几下门',
  })
  await desk.ask('homeProfiles.recordIdentity', { key: newKey(), personId: me.personId, number: '11010519491231002X' })
  for (const [field, purpose] of [
    ['phone', 'contact'],
    ['identityNumber', 'verify'],
  ] as const) {
    await desk.ask('privacy.reveal', { key: newKey(), personId: me.personId, field, purpose, caseId: null })
  }
}

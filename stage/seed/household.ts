import type { Door } from '../door'
import { proxy } from './estate'
import { type Actor, newKey } from './move-in'

const GRANDMOTHER = '王秀兰'

/** An elderly resident lets her daughter act for her: a code on one phone, accepted on the other. */
export async function appointProxy(door: Door, actors: ReadonlyMap<string, Actor>): Promise<Actor> {
  const resident = actors.get(GRANDMOTHER)
  const home = resident?.me.homes[0]
  if (!resident || !home) throw new Error(`${GRANDMOTHER} has no home here`)
  const { name, openid, phone } = proxy
  const { code } = await resident.caller.ask('household.invite', {
    key: newKey(),
    homeId: home.homeId,
    relation: 'proxy',
    name,
    phone,
    until: null,
    forId: resident.me.personId,
    decides: true,
  })
  const caller = await door.as(openid)
  return { name, me: await caller.ask('people.acceptInvitation', { code }), caller }
}

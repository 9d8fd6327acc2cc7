import type { Input } from '../../src/contract'
import { MINUTE } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import { MORNING, type World } from '../world'

export type BroadcastName = 'warned' | 'corrected' | 'fresh'

type SendInput = Input<'broadcasts.send'>
const everybody: SendInput['audience'] = { residents: 'estate', buildings: [], homeIds: [], staff: true }
const words = '因水泵检修，1 栋、2 栋现在停水，预计今天 14:00 恢复。请先关好家里的水龙头，恢复后放水片刻再用。'

/** One that was corrected, one half an hour old with some who know of it and some to be called, and one just sent. */
export async function bringBroadcasts(world: World): Promise<Record<BroadcastName, string>> {
  const manager = world.who('周文彬').caller
  const send = async (about: Partial<SendInput>) => {
    const asked = { key: newKey(), kind: 'water', words, hours: 6, audience: everybody, follows: null } as const
    const { id } = await manager.ask('broadcasts.send', { ...asked, ...about })
    await world.cloud.clock.move({ advanceMs: 10_000 })
    return id
  }
  const corrected = await send({ words: '3 栋现在停水，预计今天 14:00 恢复。' })
  const warned = await send({ audience: null, follows: { id: corrected, as: 'correction' } })
  for (const name of ['王秀兰', '陈志强', '何静']) {
    await world.who(name).caller.ask('broadcasts.acknowledge', { id: warned, key: newKey() })
  }
  const now = world.cloud.clock.state().now
  await world.cloud.clock.move({ to: Math.max(now, MORNING) + 31 * MINUTE })
  const residents = { ...everybody, staff: false } as SendInput['audience']
  const fresh = await send({ kind: 'lift', words: '1 栋电梯正在检修，请走楼梯。', audience: residents })
  return { warned, corrected, fresh }
}

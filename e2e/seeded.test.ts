import { worldOfFile } from './opened'
import { file, MORNING, openWorld, type World } from './world'

const here = worldOfFile({ frozen: true })

const cases = ({ cloud }: World) => cloud.store.find('matters', { query: {} })

test('a second world of one shape holds the same people at the same moment, and nothing of the first', async () => {
  await file(here.world.who('王秀兰'))
  const other = await openWorld({ frozen: true })
  try {
    expect(other.who('王秀兰').me).toEqual(here.world.who('王秀兰').me)
    expect(other.cloud.clock.now()).toBe(MORNING)
    expect([cases(here.world).length, cases(other).length]).toEqual([1, 0])
    await file(other.who('沈明远'), { homeId: other.who('沈明远').me.homes[0]?.homeId ?? '' })
    expect([cases(here.world).length, cases(other).length]).toEqual([1, 1])
  } finally {
    await other.close()
  }
}, 240_000)

test('time goes on from the same moment where it does not stand still, and more people live in another shape', async () => {
  const guard = { name: '孙立军', phone: '13900000299', homes: [], duties: ['guard' as const], skills: [], roster: [] }
  const other = await openWorld({ more: [guard] })
  try {
    const begun = other.cloud.clock.now()
    expect(begun).toBeGreaterThanOrEqual(MORNING)
    await new Promise((done) => setTimeout(done, 20))
    expect(other.cloud.clock.now()).toBeGreaterThan(begun)
    expect(other.who('孙立军').me.duties).toEqual(['guard'])
    expect(() => here.world.who('孙立军')).toThrow('nobody is called')
  } finally {
    await other.close()
  }
}, 240_000)

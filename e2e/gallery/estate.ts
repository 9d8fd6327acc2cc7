import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../config/built'
import { product } from '../../config/product'
import { startLocalCloud } from '../../local/cloud'
import { Door } from '../../stage/door'
import { moveIn } from '../../stage/seed/move-in'
import { MORNING, plan, type World } from '../world'

/** The estate of the journeys with more people, in a local cloud whose clock stands still. */
export async function openEstate(): Promise<World> {
  await ensureBuilt('functions')
  const dataDir = mkdtempSync(join(tmpdir(), 'anju-gallery-'))
  const setUpCode = randomUUID()
  const cloud = await startLocalCloud({
    dataDir,
    ...product({ SET_UP_CODE: setUpCode }),
    clock: { at: MORNING, frozen: true },
  })
  const door = new Door(cloud.http)
  const small = plan(setUpCode)
  const two = small.homes.map(({ id }) => ({ homeId: id, relation: 'family' as const }))
  const more = { phone: '13900000299', duties: [], skills: [], roster: [] }
  const people = [
    ...small.people,
    { ...more, name: '欧阳静怡', homes: two },
    { ...more, name: '韩雪梅', homes: [], duties: ['engineer' as const], skills: ['lift' as const], roster: [] },
  ]
  const actors = await moveIn(door, { ...small, people }, {})
  return {
    cloud,
    door,
    who: (name) => {
      const actor = actors.get(name)
      if (!actor) throw new Error(`nobody is called ${name}`)
      return actor
    },
    async close() {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../config/alone'
import { buildFunctions } from '../config/functions'
import { digestOf, filesBelow, root } from '../config/inputs'
import type { World } from './world.fixture'

/** Whatever a world comes from: the functions, the local cloud, and all that furnishes it. */
const origin = (): string => {
  const hash = createHash('sha256').update(
    digestOf(['cloudfunctions', 'src/domain', 'src/contract', 'src/copy', 'local']),
  )
  const others = filesBelow(['cloudfunctions']).filter((file) => file.endsWith('.fixture.ts'))
  for (const file of [...others, 'config/product.ts', 'config/functions.ts', 'package-lock.json']) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 24)
}

/**
 * A world that takes long to furnish, kept as a folder: made by the first who asks, and again when anything that it comes from
 * has changed. `beside` is what has to be known about it, as JSON can hold it.
 */
export const keptWorld = async <T>(
  name: string,
  make: () => Promise<{ world: World; beside: T }>,
): Promise<{ from: string; beside: T }> => {
  await buildFunctions()
  const [folder, id] = [join(root, '.cache', 'worlds'), `${name}-${origin()}`]
  const kept = join(folder, id)
  return alone(`world-${name}`, async () => {
    const data = join(kept, 'data')
    if (!existsSync(kept)) {
      const { world, beside } = await make()
      try {
        await world.rest()
        await world.cloud.close()
        const draft = join(folder, `${name}.draft`)
        rmSync(draft, { recursive: true, force: true })
        cpSync(world.dataDir, join(draft, 'data'), { recursive: true })
        writeFileSync(join(draft, 'beside.json'), JSON.stringify(beside))
        for (const old of readdirSync(folder)) {
          if (old.startsWith(`${name}-`)) rmSync(join(folder, old), { recursive: true, force: true })
        }
        renameSync(draft, kept)
      } finally {
        await world.close()
      }
    }
    return { from: data, beside: JSON.parse(readFileSync(join(kept, 'beside.json'), 'utf8')) as T }
  })
}

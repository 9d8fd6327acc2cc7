import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeWorld } from '../../world.fixture'
import { live } from './live.fixture'

const target = join(__dirname, '..', 'stage-2026-11')

/** Writes the stage directory anew, as today's code leaves it: `node --import tsx cloudfunctions/pins/stage/make.fixture.ts`. */
async function main() {
  const world = await makeWorld({ settled: false })
  try {
    const manifest = await live(world)
    await world.cloud.close()
    const left = readdirSync(world.dataDir)
    console.log(left.join(' '))
    const files = readdirSync(join(world.dataDir, 'files')).sort()
    const contents = files.map((name) => [name, readFileSync(join(world.dataDir, 'files', name)).toString('base64')])
    const write = (name: string, what: Buffer | string) => {
      writeFileSync(join(target, name), what)
      console.log(`${name} ${what.length} B`)
    }
    write('cloud.db.gz', gzipSync(readFileSync(join(world.dataDir, 'cloud.db')), { level: 9 }))
    write('files.json.gz', gzipSync(JSON.stringify(Object.fromEntries(contents)), { level: 9 }))
    write('stage.json', `${JSON.stringify(manifest, null, 1)}\n`)
  } finally {
    await world.close()
    rmSync(world.dataDir, { recursive: true, force: true })
  }
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ensureBuilt } from '../../../config/built'
import { openWorld, root, type World } from '../../world'
import { layers } from './layers'
import { type Mutation, mutations } from './mutation'

const names = Object.keys(layers)
const wide = 46

/** What each layer says about a copy of the build with this change in it. */
async function judge({ apply }: Mutation, world: World): Promise<(string | null)[]> {
  const copy = mkdtempSync(join(tmpdir(), 'mutated-'))
  try {
    cpSync(join(root, 'dist/weapp'), copy, { recursive: true })
    apply(copy)
    return await Promise.all(Object.values(layers).map((layer) => layer(copy, world)))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const row = (name: string, cells: string[]) =>
  console.log(`${name.padEnd(wide)}${cells.map((cell, at) => cell.padEnd((names[at]?.length ?? 0) + 3)).join('')}`)

async function main() {
  await ensureBuilt('weapp')
  const world = await openWorld()
  const asked = process.argv.slice(2)
  const chosen = mutations.filter(({ name }) => asked.every((word) => name.includes(word)))
  const wrong: string[] = []
  const said: string[] = []
  row('', names)
  try {
    for (const mutation of [{ name: '(nothing is changed)', apply: () => undefined }, ...chosen]) {
      const found = await judge(mutation, world)
      const caught = found.some((why) => why !== null)
      if (caught === (mutation.name === '(nothing is changed)')) wrong.push(mutation.name)
      row(
        mutation.name,
        found.map((why) => (why === null ? '–' : 'caught')),
      )
      for (const [at, why] of found.entries()) {
        if (why !== null)
          said.push(
            `${mutation.name} · ${names[at]}: ${stripVTControlCharacters(why).split('\n').slice(0, 3).join(' ').slice(0, 180)}`,
          )
      }
    }
  } finally {
    await world.close()
  }
  console.log(`\n${said.join('\n')}\n`)
  console.log(
    wrong.length === 0 ? `${chosen.length} breakages, each caught.` : `NOT AS IT SHOULD BE: ${wrong.join(', ')}`,
  )
  process.exit(wrong.length === 0 ? 0 : 1)
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})

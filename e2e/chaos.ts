import { spawnSync } from 'node:child_process'
import { ensureBuilt } from '../config/built'
import { root } from './world'

const JOURNEYS = ['e2e/journey', 'e2e/explained', 'e2e/refused-on-screen', 'cloudfunctions/chaos']

/** Walks the journeys with chaos on in the local cloud: `npm run test:chaos -- [SEED ...]`, seeds 1 to 3 unless named. */
async function main() {
  const seeds = process.argv.length > 2 ? process.argv.slice(2) : ['1', '2', '3']
  await ensureBuilt('functions')
  await ensureBuilt('h5')
  const outcomes = seeds.map((seed) => {
    console.log(`\n── chaos, seed ${seed} ──`)
    const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'product', 'functions', '-w', '1', '--forceExit']
    const { status } = spawnSync(process.execPath, [...jest, '--testPathPatterns', ...JOURNEYS], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHAOS: seed, NODE_ENV: 'test' },
    })
    return { seed, passed: status === 0 }
  })
  console.log('\nseed  journeys')
  for (const { seed, passed } of outcomes) console.log(`${seed.padEnd(5)} ${passed ? 'all passed' : 'FAILED'}`)
  process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})

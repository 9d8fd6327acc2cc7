import { setTimeout as wait } from 'node:timers/promises'
import { ensureBuilt, type Target } from './built'
import type { Counted } from './test/count'
import { type Level, runLevel } from './test/level'

const asked = process.argv.slice(2)
const times: [string, number][] = []
const files: [string, number][] = []
const SLOWEST = 10
const MOST_WORKERS = 2
/** What has not changed is seen to be so within this time. */
const LOOK_MS = 3_000
let passed = 0
let failed = 0
let building = false

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  try {
    return await work()
  } finally {
    times.push([what, (Date.now() - started) / 1000])
  }
}

async function build(target: Target) {
  try {
    await timed(`build ${target}`, () => ensureBuilt(target))
  } catch (error) {
    console.error(`${(error as Error).message}\n`)
    failed += 1
  }
}

/** Runs some of the levels and counts. What a build leaves of the processors is one. */
async function run(title: string, some: Pick<Level, 'levels' | 'zone' | 'only'>): Promise<Counted> {
  console.log(`\n── ${title} ──`)
  const workers = building ? MOST_WORKERS - 1 : MOST_WORKERS
  const counted = await timed(title, () => runLevel({ title, asked, workers, ...some }))
  for (const line of counted.said) console.error(line)
  passed += counted.passed
  failed += counted.failed
  files.push(...counted.files)
  return counted
}

// Jest leads a group of its own, which ends with this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

const listed = (all: [string, number][]) => all.map(([what, seconds]) => `${what} ${seconds.toFixed(1)} s`)

async function main() {
  console.log('Building what changed: cloud functions, weapp, h5 ...')
  const builds = Promise.all((['functions', 'weapp', 'h5'] as const).map(build))
  building = true
  const built = builds.then(() => {
    building = false
  })
  await Promise.race([built, wait(LOOK_MS)])
  // Rules need nothing that is built.
  const { zoned } = await run('rules, in UTC', { levels: ['rules'], zone: 'UTC' })
  // One that asked for no zone would only do the same again.
  if (zoned.length > 0) await run('rules, in Chinese time', { levels: ['rules'], zone: 'Asia/Shanghai', only: zoned })
  await built
  const others = ['tools', 'local', 'functions', 'product']
  await run('tools, local cloud, functions and the whole product', { levels: others, zone: 'UTC' })
  if (passed + failed === 0) {
    console.error('No test ran, which counts as a failure.')
    failed = 1
  }
  const slowest = files.sort(([, a], [, b]) => b - a).slice(0, SLOWEST)
  console.log(`\nTime: ${listed(times).join(' · ')}\nSlowest files:\n  ${listed(slowest).join('\n  ')}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

main().catch((error) => {
  console.error(error)
  console.log(`${passed} passed, ${failed + 1} failed`)
  process.exitCode = 1
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureBuilt, type Target } from './built'
import { root } from './inputs'

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  testResults: { name: string; startTime: number; endTime: number }[]
}

const asked = process.argv.slice(2)
const times: [string, number][] = []
const files: [string, number][] = []
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
const reports = join(root, '.cache', 'tests')
let passed = 0
let failed = 0

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
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

/** Runs some of the levels and counts. A test that did not run (skipped, to do, file broken) counts as failed. */
function run(title: string, levels: string[], zone: string, workers: number) {
  console.log(`\n── ${title} ──`)
  const file = join(reports, `${title.replace(/\W+/g, '-')}.json`)
  rmSync(file, { force: true })
  const which = ['--selectProjects', ...levels]
  const how = ['--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${workers}`, '--forceExit']
  if (asked.length) how.push('--passWithNoTests')
  const { status } = spawnSync(process.execPath, [jest, ...which, ...how, ...asked], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 20 * 60_000,
    env: { ...process.env, TZ: zone, NODE_ENV: 'test' },
  })
  const report: Partial<Report> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const bad = (report.numFailedTests ?? 0) + (report.numRuntimeErrorTestSuites ?? 0)
  const notRun = asked.length ? 0 : (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
  if (notRun) console.error(`${title}: ${notRun} tests were skipped, which counts as failed`)
  passed += report.numPassedTests ?? 0
  failed += bad + notRun
  for (const one of report.testResults ?? []) {
    files.push([relative(root, one.name), (one.endTime - one.startTime) / 1000])
  }
  if (status !== 0 && bad + notRun === 0) {
    console.error(`${title}: nothing ran, or the run broke off`)
    failed += 1
  }
}

const listed = (all: [string, number][]) => all.map(([what, seconds]) => `${what} ${seconds.toFixed(1)} s`).join(' · ')

async function main() {
  mkdirSync(reports, { recursive: true })
  console.log('Building what changed: cloud functions, weapp, h5 ...')
  await Promise.all((['functions', 'weapp', 'h5'] as const).map(build))
  await timed('rules', () => run('rules, in UTC', ['rules'], 'UTC', 2))
  await timed('rules again', () => run('rules, in Chinese time', ['rules'], 'Asia/Shanghai', 2))
  await timed('local, functions', () => run('local cloud and functions', ['local', 'functions'], 'UTC', 2))
  await timed('product', () => run('the whole product', ['product'], 'UTC', 1))
  if (passed + failed === 0) {
    console.error('No test ran, which counts as a failure.')
    failed = 1
  }
  const slowest = files.sort(([, a], [, b]) => b - a).slice(0, 5)
  console.log(`\nTime: ${listed(times)}\nSlowest files: ${listed(slowest)}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

main().catch((error) => {
  console.error(error)
  console.log(`${passed} passed, ${failed + 1} failed`)
  process.exitCode = 1
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { RUNNER, writeFunction } from '../test-world'
import { contract } from './all'
import type { Case, Sdk } from './case'
import { COLLECTIONS } from './collections'
import { type Outcome, openHere, runCase } from './place'
import { openSdk, RUNNER_NAME } from './sdk'

const USAGE = `usage: npm run contract -- --local             a local cloud of its own, all cases
       npm run contract                        the cloud that the variables of the environment name
       npm run contract -- --write DIR         writes the function and the indexes that another cloud needs
       --row ROW (repeatable) picks cases, --json prints one line of JSON for each, --bail stops at the first that fails
Variables: TCB_CONTEXT_CNFG='{"URL": GATEWAY}' names a local cloud. Without it the cases go to the real environment
TCB_ENV with TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY. Use one that holds nothing else.`

/** Refuses callers from the app: it runs whatever code it is sent. */
function writeRunner(dir: string): void {
  const main = `async (event, context) => {
  if (/wx_client/.test(cloud.getWXContext().SOURCE)) throw new Error('not for the app')
  return (${RUNNER.main})(event, context)
}`
  writeFunction(dir, RUNNER_NAME, { main, config: RUNNER.config }, 'wx-server-sdk')
  const { version } = require('wx-server-sdk/package.json') as { version: string }
  const about = { name: RUNNER_NAME, main: 'index.js', dependencies: { 'wx-server-sdk': version } }
  writeFileSync(join(dir, RUNNER_NAME, 'package.json'), JSON.stringify(about, null, 2))
  writeFileSync(join(dir, 'database.json'), JSON.stringify(COLLECTIONS, null, 2))
}

type Place = { sdk: Sdk; guards: boolean; close(): Promise<void> }

async function open(local: boolean): Promise<Place | undefined> {
  if (local) return { ...(await openHere()), guards: true }
  const { TCB_CONTEXT_CNFG: pointed, TCB_ENV: env, TENCENTCLOUD_SECRETID: secret } = process.env
  if (!env || (!pointed && !secret)) return undefined
  return { sdk: openSdk(env), guards: Boolean(pointed), close: async () => {} }
}

function line({ row, tag, says }: Case, outcome: Outcome): string {
  const mark = outcome.ok === null ? '-' : outcome.ok ? 'ok' : 'FAILED'
  const why = outcome.ok ? '' : `\n${''.padEnd(34)}${outcome.why.split('\n')[0]}`
  return `${String(row).padEnd(12)}${tag.padEnd(14)}${mark.padEnd(8)}${says}${why}`
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      local: { type: 'boolean', default: false },
      row: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      bail: { type: 'boolean', default: false },
      write: { type: 'string' },
    },
  })
  if (values.write) {
    writeRunner(values.write)
    return 0
  }
  const place = await open(values.local)
  if (!place) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const chosen = contract.filter(
    ({ row, tag }) => (place.guards || tag !== 'local-guard') && values.row?.includes(String(row)) !== false,
  )
  const counts = { ok: 0, failed: 0, left: 0 }
  for (const each of chosen) {
    const outcome = await runCase(each, place.sdk)
    counts[outcome.ok === null ? 'left' : outcome.ok ? 'ok' : 'failed']++
    const { row, says } = each
    process.stdout.write(`${values.json ? JSON.stringify({ row, says, ...outcome }) : line(each, outcome)}\n`)
    if (values.bail && counts.failed > 0) break
  }
  await place.close()
  if (!values.json) {
    process.stdout.write(`${counts.ok} ok, ${counts.failed} failed, ${counts.left} need a local cloud of their own\n`)
  }
  return counts.failed > 0 || counts.ok === 0 ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  },
)

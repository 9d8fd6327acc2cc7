import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startLocalCloud } from '../local/cloud'
import { ensureBuilt } from './built'
import { root } from './inputs'
import { migrateAll, migrateHere } from './migrations'
import { product } from './product'

const USAGE = `usage: npm run migrate                  what npm start keeps in .data/stage
       npm run migrate -- --data DIR    the directory of another local cloud
       npm run migrate -- --real        the environment TCB_ENV, with TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY`

const say = (line: string) => console.log(line)

async function inDirectory(dataDir: string): Promise<void> {
  if (!existsSync(join(dataDir, 'cloud.db'))) throw new Error(`${dataDir} holds no local cloud`)
  await ensureBuilt('functions')
  const cloud = await startLocalCloud({ dataDir, ...product() })
  try {
    await migrateHere(cloud.gateway)
  } finally {
    await cloud.close()
  }
}

async function atTencent(): Promise<void> {
  const { TCB_ENV: env, TENCENTCLOUD_SECRETID: id, TENCENTCLOUD_SECRETKEY: key } = process.env
  if (!env || !id || !key) throw new Error(`TCB_ENV, TENCENTCLOUD_SECRETID or TENCENTCLOUD_SECRETKEY is missing`)
  const cloud = createRequire(__filename)('wx-server-sdk')
  cloud.init({ env })
  await migrateAll(async (data) => (await cloud.callFunction({ name: 'clock', data })).result, say)
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, real: { type: 'boolean', default: false } } })
  await (values.real ? atTencent() : inDirectory(values.data ?? join(root, '.data/stage/cloud')))
  say('Everything stored has the form of today.')
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  process.exitCode = 1
})

import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type LocalCloudOptions, startLocalCloud } from './cloud'
import type { DatabaseSpec } from './store/types'
import { checkPushRoutes, readPushRoute } from './wechat/push'

const USAGE =
  'usage: npm run local -- --data DIR [--port P] [--database FILE] [--functions DIR] [--env NAME=VALUE ...] [--template ID ...] [--appid ID] [--secret TEXT] [--push MSGTYPE/EVENT=FUNCTION ...] [--chaos SEED]'

/** The command line as options; throws an Error that says what is wrong with it. */
function readArguments(args: string[]): LocalCloudOptions {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '0' },
      database: { type: 'string' },
      functions: { type: 'string' },
      env: { type: 'string', multiple: true, default: [] },
      template: { type: 'string', multiple: true },
      appid: { type: 'string' },
      secret: { type: 'string' },
      push: { type: 'string', multiple: true, default: [] },
      chaos: { type: 'string' },
    },
  })
  if (!values.data) throw new Error('--data DIR is missing')
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65535) throw new Error(`--port ${values.port} is not a port`)
  if (values.functions !== undefined && !statSync(values.functions, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`--functions ${values.functions} is not a directory`)
  }
  if (values.chaos !== undefined && !/^\d{1,9}$/.test(values.chaos)) {
    throw new Error(`--chaos ${values.chaos} is not a seed, a whole number of up to nine digits`)
  }
  const push = values.push.map(readPushRoute)
  checkPushRoutes(push)
  const pairs = values.env.map((pair) => {
    const at = pair.indexOf('=')
    if (at < 1) throw new Error(`--env ${pair} is not NAME=VALUE`)
    return [pair.slice(0, at), pair.slice(at + 1)]
  })
  return {
    dataDir: values.data,
    port,
    database: values.database === undefined ? undefined : readDatabase(values.database),
    functionsDir: values.functions,
    env: Object.fromEntries(pairs) as Record<string, string>,
    templates: values.template,
    appid: values.appid,
    secret: values.secret,
    push,
    chaos: values.chaos === undefined ? undefined : { seed: Number(values.chaos) },
  }
}

function readDatabase(file: string): DatabaseSpec {
  if (!existsSync(file)) throw new Error(`--database ${file} does not exist`)
  let spec: unknown
  try {
    spec = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`--database ${file} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  const collections = (spec as { collections?: unknown } | null)?.collections
  if (typeof collections !== 'object' || collections === null || Array.isArray(collections)) {
    throw new Error(`--database ${file} needs the shape {"collections": {NAME: {"indexes": []}}}`)
  }
  return spec as DatabaseSpec
}

async function main(): Promise<void> {
  let options: LocalCloudOptions
  try {
    options = readArguments(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`)
    process.exit(2)
  }
  const cloud = await startLocalCloud({ ...options, log: (line) => process.stderr.write(`${line}\n`) })
  const end = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  process.stdout.write(`${JSON.stringify({ http: cloud.http, gateway: cloud.gateway })}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
})

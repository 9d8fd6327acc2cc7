import { openSync, writeSync } from 'node:fs'
import { type LocalCloudOptions, startLocalCloud } from '../../local/cloud'

// A local cloud in a process of its own, to be killed: it notes every committed change of a case in a log of its own.
// Arguments: its options as JSON, and the file of the log.
const [options, log] = process.argv.slice(2) as [string, string]

async function main(): Promise<void> {
  const cloud = await startLocalCloud({
    ...(JSON.parse(options) as LocalCloudOptions),
    log: (line) => console.error(line),
  })
  const file = openSync(log, 'a')
  const { store } = cloud
  const update = store.update.bind(store)
  store.update = (collection, how, transaction) => {
    const done = update(collection, how, transaction)
    // The write is durable here: this is the moment of the commit.
    if (collection === 'matters' && done.updated === 1) writeSync(file, `${Date.now()} ${JSON.stringify(how.query)}\n`)
    return done
  }
  process.stdout.write(`${JSON.stringify({ http: cloud.http, gateway: cloud.gateway })}\n`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})

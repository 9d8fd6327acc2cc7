import { openSync, writeSync } from 'node:fs'
import { type LocalCloudOptions, startLocalCloud } from '../../local/cloud'

// A local cloud in a process of its own, to be killed: it notes every change of a case in a log of its own, when it is
// written and when it is on disk.
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
  const soon = store.soon.bind(store)
  let written = 0
  let open: string[] = []
  store.update = (collection, how, transaction) => {
    const done = update(collection, how, transaction)
    if (collection !== 'matters' || done.updated !== 1) return done
    written += 1
    const name = `${process.pid}-${written}`
    writeSync(file, `${name} ${Date.now()} ${JSON.stringify(how.query)}\n`)
    open.push(name)
    return done
  }
  store.soon = async <T>(work: () => T): Promise<Awaited<T>> => {
    let mine: string[] = []
    const answer = await soon(() => {
      open = []
      const result = work()
      mine = open
      return result
    })
    // The writes are on disk here: this is the moment of the commit.
    for (const name of mine) writeSync(file, `${name} ${Date.now()}\n`)
    return answer
  }
  process.stdout.write(`${JSON.stringify({ http: cloud.http, gateway: cloud.gateway })}\n`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})

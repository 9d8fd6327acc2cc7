import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../config/built'
import { startStage } from './stage'

const USAGE = 'usage: npm start -- [--fresh] [--port N]'

function options(): { fresh: boolean; port: number } {
  try {
    const { values } = parseArgs({
      options: { fresh: { type: 'boolean', default: false }, port: { type: 'string', default: '4600' } },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_000) throw new Error(`--port ${values.port} is not a port`)
    return { fresh: values.fresh, port }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

const say = (line: string) => console.log(line)

async function built(target: 'functions' | 'h5', what: string): Promise<void> {
  const started = Date.now()
  say(`Building ${what} …`)
  const outcome = await ensureBuilt(target)
  say(outcome === 'built' ? `  built in ${((Date.now() - started) / 1000).toFixed(1)} s` : '  nothing has changed')
}

const welcome = (address: string) => `
Anju 安居 is on stage:  ${address}

Things to try:
  · On the left phone file an urgent water repair (我要报修). The countdown of three minutes runs on all three phones.
  · Take it on the phone in the middle: 接单, 拍照到场, 完工 – then confirm and rate it on the left.
  · Or do nothing and press 下一个到期: warned at 2:00, missed at 3:00, to the manager at 5:00. Each once.
  · Put other people on a phone with the list above it. File a gas repair: nobody is on duty for it.

Everything stays in .data/stage; "npm start -- --fresh" begins again. Stop with Ctrl+C.
`

async function main(): Promise<void> {
  const { fresh, port } = options()
  await built('functions', 'the cloud functions')
  const build = () => built('h5', 'the app for browsers')
  const stage = await startStage({ dataDir: join(__dirname, '..', '.data', 'stage'), port, fresh, build, say })
  let closing = false
  const end = () => {
    closing = true
    say('\nClosing …')
    void stage.close().then(() => process.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  if (!stage.address.endsWith(`:${port}`)) say(`Port ${port} is taken, so another one is used.`)
  say(`The page is open and shows how far everything is:  ${stage.address}`)
  try {
    await stage.ready
  } catch (error) {
    if (closing) return
    throw error
  }
  say(welcome(stage.address))
}

main().catch((error) => {
  console.error(`\nThe stage could not start: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
})

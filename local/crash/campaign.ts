import { type ChildProcess, spawn } from 'node:child_process'
import { setMaxListeners } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { by } from '../store/world'
import { examine } from './examine'
import { asking, CLIENTS, type Journal, work } from './load'

export type Tally = {
  kills: number
  /** Kills that came before the cloud was ready, while it opened what the last one had left. */
  atStart: number
  /** Kills during which at least one transaction was open. */
  inTransaction: number
  acknowledged: number
  documents: number
  faults: string[]
}

const DATABASE = { collections: { things: { indexes: [by('n'), by('client,-n'), by('tags')] } } }
const MAIN = join(__dirname, '..', 'main.ts')

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function start(dir: string): {
  child: ChildProcess
  gateway: Promise<string | undefined>
  gone: Promise<void>
  said: () => string
} {
  const args = [
    '--import',
    require.resolve('tsx'),
    MAIN,
    '--data',
    join(dir, 'data'),
    '--database',
    join(dir, 'database.json'),
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors += data
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const ready = new Promise<string>((resolve) => {
    child.stdout.once('data', (data: Buffer) => resolve((JSON.parse(String(data)) as { gateway: string }).gateway))
  })
  return { child, gone, gateway: Promise.race([ready, gone.then(() => undefined)]), said: () => errors }
}

/**
 * Kills a local cloud with `kill -9` again and again, at random moments of its start and of concurrent writing, and
 * examines the data after each kill.
 */
export async function crashCampaign(
  kills: number,
  seed: number,
  tell: (tally: Tally) => void = () => {},
): Promise<Tally> {
  const dir = mkdtempSync(join(tmpdir(), 'local-crash-'))
  const chance = random(seed)
  const tally: Tally = { kills: 0, atStart: 0, inTransaction: 0, acknowledged: 0, documents: 0, faults: [] }
  let pairs = Array.from({ length: CLIENTS }, () => 0)
  writeFileSync(join(dir, 'database.json'), JSON.stringify(DATABASE))
  try {
    for (let round = 1; round <= kills; round++) {
      const { child, gone, gateway, said } = start(dir)
      const early = round > 1 && chance() < 0.15
      if (early) {
        await Promise.race([pause(100 + chance() * 700), gateway])
        child.kill('SIGKILL')
      }
      const journals: Journal[] = Array.from({ length: CLIENTS }, (_, client) => ({
        client,
        done: [],
        pending: undefined,
      }))
      const at = early ? undefined : await gateway
      if (at) {
        const end = new AbortController()
        // Thousands of requests of one run hang on this one signal.
        setMaxListeners(0, end.signal)
        const ask = asking(at, end.signal)
        const clients = journals.map((journal) => work(ask, journal, round, pairs[journal.client] ?? 0))
        const problems = Promise.allSettled(clients)
        await pause(50 + chance() * 1450)
        if (journals.some(({ pending }) => pending?.kind === 'pair')) tally.inTransaction++
        child.kill('SIGKILL')
        await gone
        end.abort()
        for (const each of await problems) {
          const why = each.status === 'rejected' ? String(each.reason) : 'ended by itself'
          if (!/fetch failed|abort|terminated|socket|JSON/i.test(why)) tally.faults.push(`a client was refused: ${why}`)
        }
      } else if (!early) tally.faults.push(`round ${round}: the local cloud did not start: ${said()}`)
      await gone
      const { faults, pairs: counted, documents } = examine(join(dir, 'data', 'cloud.db'), journals)
      pairs = counted
      tally.kills++
      tally.atStart += early ? 1 : 0
      tally.acknowledged += journals.reduce((sum, { done }) => sum + done.length, 0)
      tally.documents = documents
      tally.faults.push(...faults.map((fault) => `round ${round}: ${fault}`))
      tell(tally)
    }
    return tally
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

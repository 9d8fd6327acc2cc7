import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** Milliseconds from the start of a local cloud on this directory until it is ready, and until it has answered a page of `cases`. */
export async function coldStart(dir: string): Promise<{ ready: number; answered: number }> {
  const before = performance.now()
  const main = join(__dirname, '..', 'local', 'main.ts')
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), main, '--data', dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(String(data)))
      child.once('exit', (code) => reject(new Error(`the local cloud ended with ${code}`)))
    })
    const ready = performance.now() - before
    const { gateway } = JSON.parse(line) as { gateway: string }
    const ask = {
      action: 'database.getDocument',
      collectionName: 'cases',
      query: '{"user":"u42"}',
      order: '{"ts":-1}',
      limit: 20,
    }
    const reply = await fetch(gateway, { method: 'POST', body: JSON.stringify(ask) })
    const { data } = (await reply.json()) as { data?: { list: unknown[] } }
    if (data?.list.length !== 20) throw new Error('the local cloud did not answer a page of 20')
    return { ready, answered: performance.now() - before }
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
}

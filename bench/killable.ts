import { type ChildProcess, spawn } from 'node:child_process'

/** A local cloud in a process group of its own, so that one signal ends it and every function under way. */
export class Killable {
  private child: ChildProcess | undefined

  /** Starts a script that says on its first line, as JSON, where it listens; answers that line. */
  async start<Where>(script: string, args: string[]): Promise<Where> {
    const given = ['--import', require.resolve('tsx'), script, ...args]
    const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
    this.child = child
    const line = await new Promise<string>((ready, fail) => {
      child.stdout.once('data', (data: Buffer) => ready(String(data)))
      child.once('exit', (code) => fail(new Error(`the local cloud ended with ${code}`)))
    })
    return JSON.parse(line) as Where
  }

  /** `kill -9` of the cloud and of every instance of every function. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child?.pid) return
    const gone = new Promise((done) => child.once('exit', done))
    process.kill(-child.pid, 'SIGKILL')
    await gone
    this.child = undefined
  }
}

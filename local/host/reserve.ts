import type { FunctionFolder } from './config'
import { Instance, type InstanceOptions } from './instance'

type Resting = { instance: Instance; code: string }

const codeOf = ({ entry, version, config }: FunctionFolder): string => `${entry} ${version} ${config.memoryMb}`

/**
 * Instances that outlive their local cloud: those in which nothing goes on serve the next one of this process. They load their
 * code anew and know nothing of what was before, and nobody waits for a process to start.
 */
export class Reserve {
  private resting: Resting[] = []
  private closed = false

  /** An instance for this code, a new one when none is kept. */
  start(folder: FunctionFolder, options: InstanceOptions): Instance {
    const code = codeOf(folder)
    const kept = this.resting.find((each) => each.code === code && each.instance.alive)
    if (!kept) return new Instance(options)
    this.resting = this.resting.filter((each) => each !== kept)
    kept.instance.serve(options)
    return kept.instance
  }

  /** Keeps an instance of a local cloud that ends; kills one in which something still goes on. */
  async keep(folder: FunctionFolder, instance: Instance): Promise<void> {
    if (this.closed || !(await instance.rests({ leave: true }))) instance.kill()
    else this.resting.push({ code: codeOf(folder), instance })
  }

  /** Ends all that are kept. Later ones are not kept. */
  close(): void {
    this.closed = true
    for (const { instance } of this.resting.splice(0)) instance.kill()
  }
}

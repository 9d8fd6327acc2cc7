import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Holder = { pid: number; born: string | null }

/**
 * Takes a data directory for this process; the answer gives it back. Throws when a living process holds it. What a
 * killed process left behind is cleared away: its mark and the lock directory of its database file.
 */
export function lockDirectory(dir: string, databaseFile: string): () => void {
  const mark = join(dir, 'in-use.json')
  const mine = JSON.stringify({ pid: process.pid, born: bornAt(process.pid) } satisfies Holder)
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(mark, mine, { flag: 'wx' })
      rmSync(`${databaseFile}.lock`, { recursive: true, force: true })
      return () => rmSync(mark, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = readHolder(mark)
    if (holder && alive(holder)) {
      throw new Error(`the data directory ${dir} is in use by the process ${holder.pid}`)
    }
    // Of two that find a dead mark only one may move it away.
    const aside = `${mark}.${process.pid}`
    try {
      renameSync(mark, aside)
      rmSync(aside, { force: true })
    } catch {}
  }
  throw new Error(`the data directory ${dir} is in use`)
}

function readHolder(mark: string): Holder | null {
  try {
    return JSON.parse(readFileSync(mark, 'utf8')) as Holder
  } catch {
    return null
  }
}

function alive({ pid, born }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const now = bornAt(pid)
  return born === null || now === null || now === born
}

/** When a process began, as Linux counts it; numbers of processes are used again. Null where this is not told. */
function bornAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return null
  }
}

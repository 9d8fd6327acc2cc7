import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { unusableFile } from '../refusals'

type Owner = { pid: number; started: string }

/** When a process began, so that another one with its number is not taken for it. Empty where /proc is missing. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isAlive({ pid, started }: Owner, openedHere: boolean): boolean {
  if (pid === process.pid && !started) return openedHere
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return started === '' || started === startOf(pid)
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner
  } catch {
    return undefined
  }
}

const openHere = new Set<string>()

/**
 * Makes this process the only owner of `file`, and clears the lock that a killed owner left. Refuses while another
 * process that is still alive owns it. Answers how to let go.
 */
export function guard(file: string): () => void {
  const place = `${file}.pid`
  const mine = `${place}.${process.pid}`
  const me: Owner = { pid: process.pid, started: startOf(process.pid) }
  writeFileSync(mine, JSON.stringify(me))
  try {
    for (let attempt = 0; !claim(mine, place); attempt++) {
      const owner = readOwner(place)
      if (attempt > 9 || (owner && isAlive(owner, openHere.has(file)))) {
        throw unusableFile(`${file} is in use by process ${owner?.pid ?? '?'}. Only one process can have it open.`)
      }
      moveAside(place, `${mine}.old`, owner)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  rmSync(`${file}.lock`, { recursive: true, force: true })
  openHere.add(file)
  return () => {
    openHere.delete(file)
    rmSync(place, { force: true })
  }
}

/** A link is made whole or not at all, so a pid file is never found half written. */
function claim(mine: string, place: string): boolean {
  try {
    linkSync(mine, place)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes a dead owner's file away; when a live one got in between, its file is put back. */
function moveAside(place: string, aside: string, dead: Owner | undefined): void {
  try {
    renameSync(place, aside)
  } catch {
    return
  }
  const taken = readOwner(aside)
  if (taken && (taken.pid !== dead?.pid || taken.started !== dead.started)) claim(aside, place)
  rmSync(aside, { force: true })
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './inputs'

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const holder = (file: string) => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0)

/** Runs the work while no other process of this project does work of the same name; a dead holder is passed over. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const folder = join(root, '.cache', 'alone')
  const file = join(folder, name)
  mkdirSync(folder, { recursive: true })
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const pid = holder(file)
      if (pid && !isAlive(pid)) rmSync(file, { force: true })
      else await wait(200)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

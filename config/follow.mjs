import { readFileSync } from 'node:fs'

const parentOf = (pid) => {
  try {
    return /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined // no /proc on this system
  }
}

/** Ends this process with the npm that started it: npm leaves a shell in between, which does not pass signals on. */
export function followNpm() {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = parentOf(shell)
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    clearInterval(watch)
    process.kill(process.pid, process.ppid === shell ? 'SIGKILL' : 'SIGTERM')
  }, 200)
  watch.unref()
}

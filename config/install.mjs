// On plain Node: nothing of node_modules may be needed here.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
const say = (text) => process.stderr.write(`${text}\n`)

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 6)) return
  say(`Anju needs Node 20.6 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`)
  process.exit(1)
}

function fits(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = read(join(folder, 'package-lock.json'))
  const present = read(installed)
  const runsHere = ({ os, cpu }) =>
    (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch) || cpu.some((c) => c.startsWith('!')))
  return (
    Object.values(present).every(runsHere) &&
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path === '' || path in present ? path === '' || present[path].version === version : optional,
    )
  )
}

function npm(folder) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: folder, stdio: ['ignore', 2, 2] }
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [script, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function installInto(folder, what) {
  if (fits(folder)) return
  const started = Date.now()
  say(`Installing ${what} from package-lock.json. This happens once and takes one to three minutes.`)
  const { status } = npm(folder)
  if (status !== 0 || !fits(folder)) {
    say(`Could not install ${what}. Is the npm registry reachable? The command was: npm ci, in ${folder}`)
    process.exit(1)
  }
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** Installs what is missing or does not fit the lock; with `gate`, also the compilers that only the tests use. */
export function install(gate) {
  checkNode()
  installInto(root, 'the packages')
  if (gate) installInto(join(root, 'e2e', 'gate'), "WeChat's compilers, which only the tests use,")
}

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { alone } from './alone'
import { buildFunctions } from './functions'
import { digestOf, root } from './inputs'

export type Target = 'functions' | 'weapp' | 'h5'

const inputs = [
  'src',
  'config/index.ts',
  'config/aria.cjs',
  'config/quick.cjs',
  'config/prerender.ts',
  'babel.config.js',
  'tsconfig.json',
  'project.config.json',
  'package.json',
  'package-lock.json',
]
const proof = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' }

/** Puts a finished folder where another one may stand that somebody is reading: he finds the old one or the new one, whole. */
export function swapIn(fresh: string, place: string): void {
  const former = `${place}-former-${process.pid}`
  if (existsSync(place)) renameSync(place, former)
  renameSync(fresh, place)
  rmSync(former, { recursive: true, force: true })
}

/** Makes dist/<target> match the sources; returns at once when it already does, unless it is to be built `anew`. */
export async function ensureBuilt(target: Target, { anew = false } = {}): Promise<'built' | 'unchanged'> {
  if (target === 'functions') {
    if (anew) rmSync(join(root, 'dist', 'cloudfunctions'), { recursive: true, force: true })
    return buildFunctions()
  }
  const dist = join(root, 'dist')
  const [stamp, fresh] = [join(dist, `.${target}.digest`), join(dist, `.${target}-fresh`)]
  return alone(target, async () => {
    const digest = `${digestOf(inputs)} ${process.env.ANJU_CLOUD_ENV ?? ''}`
    const made = existsSync(join(root, proof[target]))
    if (!anew && made && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 'unchanged'
    rmSync(fresh, { recursive: true, force: true })
    await taro(target, root, { ANJU_OUT: `dist/.${target}-fresh` })
    if (!existsSync(join(fresh, basename(proof[target]))))
      throw new Error(`The ${target} build made no ${proof[target]}`)
    rmSync(stamp, { force: true })
    swapIn(fresh, join(dist, target))
    writeFileSync(stamp, digest)
    return 'built'
  })
}

/** Lets Taro build the app that lies in a folder: ours, unless another is named. One at a time in each folder. */
export const taro = (target: 'weapp' | 'h5', cwd = root, extra: Record<string, string> = {}): Promise<void> =>
  cwd === root ? alone(`taro-${target}`, () => run(target, cwd, extra)) : run(target, cwd, extra)

function run(target: 'weapp' | 'h5', cwd: string, extra: Record<string, string>): Promise<void> {
  const cli = join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const child = spawn(process.execPath, [cli, 'build', '--type', target], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1', ...extra },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The ${target} build failed.\n${output}`))))
  })
}

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone'
import { buildFunctions } from './functions'
import { digestOf, root } from './inputs'

export type Target = 'functions' | 'weapp' | 'h5'

const inputs = [
  'src',
  'config/index.ts',
  'config/aria.cjs',
  'config/prerender.ts',
  'babel.config.js',
  'tsconfig.json',
  'project.config.json',
  'package.json',
  'package-lock.json',
]
const proof = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' }

/** Makes dist/<target> match the sources; returns at once when it already does. */
export async function ensureBuilt(target: Target): Promise<'built' | 'unchanged'> {
  if (target === 'functions') return buildFunctions()
  const stamp = join(root, 'dist', `.${target}.digest`)
  return alone(target, async () => {
    const digest = `${digestOf(inputs)} ${process.env.ANJU_CLOUD_ENV ?? ''}`
    const made = existsSync(join(root, proof[target]))
    if (made && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 'unchanged'
    rmSync(stamp, { force: true })
    await taro(target)
    if (!existsSync(join(root, proof[target]))) throw new Error(`The ${target} build made no ${proof[target]}`)
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(stamp, digest)
    return 'built'
  })
}

/** Forgets what is built, so that the next ensureBuilt really builds. */
export function forget(target: Target): void {
  rmSync(join(root, 'dist', target === 'functions' ? 'cloudfunctions' : `.${target}.digest`), {
    recursive: true,
    force: true,
  })
}

/** Lets Taro build the app that lies in a folder: ours, unless another is named. */
export function taro(target: 'weapp' | 'h5', cwd = root, extra: Record<string, string> = {}): Promise<void> {
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

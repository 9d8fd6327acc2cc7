import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { filesBelow, root } from '../inputs'
import { digestOfFiles, inOrder, keepInOrder } from './memory'
import type { Finding, Part } from './part'
import { plantedTypes } from './planted-types'

const houses = ['src', 'cloudfunctions', 'local', 'stage', 'e2e', 'bench', 'config']
const probes = join(root, '.cache', 'planted-types')
/** All that the proof depends on: settings, what is planted, and what looks at it. */
const proving = ['tsconfig.json', 'package-lock.json', 'config/check/planted-types.ts', 'config/check/types.ts']

/** Both compilers that are installed: the native one checks, the other one is the measure of it. */
export const compilers = {
  native: join('node_modules', 'typescript-native', 'bin', 'tsc'),
  plain: join('node_modules', 'typescript', 'bin', 'tsc'),
}

/** Compiles what the tsconfig.json in a folder includes: what is wrong, and every file that was read. */
async function compile(
  folder: string,
  compiler: string,
  options: string[],
): Promise<{ found: Finding[]; read: Set<string> }> {
  const child = spawn(process.execPath, [join(root, compiler), '--pretty', 'false', '--listFiles', ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const lines = output.split('\n').map((line) => line.trimEnd())
  const own = (file: string) => relative(folder, file).split(sep).join('/')
  const read = new Set(lines.filter((line) => line.startsWith('/') || /^[A-Z]:/.test(line)).map(own))
  const found = lines.flatMap((line): Finding[] => {
    const [, file = '', rule, text = ''] = line.match(/^(?:(\S+\(\d+,\d+\)): )?error (TS\d+): (.*)$/) ?? []
    return rule ? [{ rule, file, text }] : []
  })
  if (code !== 0 && !found.length) found.push({ rule: 'types', file: '', text: `the compiler ended with ${code}` })
  return { found, read }
}

/** Plants a file with errors in every house, under our own settings, and lists what a compiler finds: `src/a.ts TS2322`. */
export async function foundPlanted(compiler: string, place = probes): Promise<string[]> {
  rmSync(place, { recursive: true, force: true })
  try {
    for (const [file, { code }] of Object.entries(plantedTypes)) {
      mkdirSync(dirname(join(place, file)), { recursive: true })
      writeFileSync(join(place, file), code)
    }
    cpSync(join(root, 'tsconfig.json'), join(place, 'tsconfig.json'))
    const { found } = await compile(place, compiler, ['--incremental', 'false'])
    return found.map(({ file, rule }) => `${file.replace(/\(.*/, '')} ${rule}`).sort()
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** What a compiler must find among the planted files. */
export const expectedPlanted = (): string[] =>
  Object.entries(plantedTypes)
    .flatMap(([file, { codes }]) => codes.map((code) => `${file} ${code}`))
    .sort()

/** Plants anew once the compiler, its settings or what is planted has changed since it found exactly that. */
async function plantedAnew(wanted: string[]): Promise<string[]> {
  const now = digestOfFiles(proving)
  if (inOrder('planted-types').has(now)) return wanted
  const found = await foundPlanted(compilers.native)
  if (found.join() === wanted.join()) keepInOrder('planted-types', [now])
  return found
}

/** Types: nothing wrong, every source file read, and errors planted in every house found. */
export async function checkTypes(): Promise<Part> {
  const wanted = expectedPlanted()
  const [{ found, read }, proved] = await Promise.all([
    compile(root, compilers.native, ['--incremental']),
    plantedAnew(wanted),
  ])
  const sources = filesBelow(houses).filter((file) => /\.tsx?$/.test(file))
  const missed = sources.filter((file) => !read.has(file))
  const unnoticed = wanted.filter((one) => !proved.includes(one))
  const tooMuch = proved.filter((one) => !wanted.includes(one))
  return {
    rules: new Set(wanted.map((one) => one.split(' ')[1])).size,
    proofs: wanted.length - unnoticed.length,
    modules: sources.length - missed.length,
    findings: [
      ...found,
      ...missed.map((file) => ({ rule: 'looked-at', file, text: 'was not looked at' })),
      ...unnoticed.map((one) => ({ rule: 'planted', file: one, text: 'is not noticed' })),
      ...tooMuch.map((one) => ({ rule: 'planted', file: one, text: 'must be allowed' })),
    ],
  }
}

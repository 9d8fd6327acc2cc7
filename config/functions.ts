import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild'
import { alone } from './alone'
import { digestOf, root } from './inputs'

const inputs = ['cloudfunctions', 'src/domain', 'src/contract', 'src/copy', 'config/functions.ts', 'package-lock.json']

/** The doors: every folder of cloudfunctions/ with a main.ts becomes one cloud function. */
export function doors(): string[] {
  const folder = join(root, 'cloudfunctions')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'main.ts')))
}

/** Bundles the cloud functions with the SDK inside, ready to upload; does nothing when nothing changed. */
export async function buildFunctions(outDir = 'dist/cloudfunctions'): Promise<'built' | 'unchanged'> {
  const out = resolve(root, outDir)
  const stamp = join(out, '.digest')
  return alone(`functions-${Buffer.from(out).toString('base64url').slice(-60)}`, async () => {
    const digest = digestOf(inputs)
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 'unchanged'
    if (doors().length === 0) throw new Error('No folder of cloudfunctions/ has a main.ts')
    // Built beside it and swapped in, so that a stage that is running never meets a missing function.
    const next = `${out}.next`
    rmSync(next, { recursive: true, force: true })
    await Promise.all(doors().map((name) => bundle(name, join(next, name))))
    writeFileSync(join(next, '.digest'), digest)
    rmSync(out, { recursive: true, force: true })
    renameSync(next, out)
    return 'built'
  })
}

/** Words of one source, from the root of the project, and what stands there instead. */
export type Change = { file: string; from: string; to: string }

/** Bundles the cloud functions with one source changed, to see what notices. Throws when the words are not there once. */
export async function buildChanged(out: string, { file, from, to }: Change): Promise<void> {
  const source = readFileSync(join(root, file), 'utf8')
  const times = source.split(from).length - 1
  if (times !== 1) throw new Error(`${file} holds ${JSON.stringify(from)} ${times} times, not once`)
  const contents = source.replace(from, () => to)
  const changed: Plugin = {
    name: 'changed',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) => (path === join(root, file) ? { contents, loader: 'ts' } : undefined)),
  }
  await Promise.all(doors().map((name) => bundle(name, join(out, name), [changed])))
}

/**
 * Each package of the SDK lies in a function of its own. As an arrow function V8 parses what is inside twice before it runs:
 * loading the SDK takes a quarter longer. A file of plain ASCII is read faster than one with a single Chinese character.
 */
const language = { platform: 'node', target: 'node16', charset: 'ascii', minify: true } as const
const unsupported = { arrow: false }

const settings = {
  ...language,
  absWorkingDir: root,
  tsconfig: 'tsconfig.json',
  bundle: true,
  supported: unsupported,
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions

/** Packages that are imported only when they are needed, each a script of its own: a module would hide what a script exports. */
const apart = (found: Map<string, string>): Plugin => ({
  name: 'apart',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^[^./@]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'asked') return null
      const { path: file, external } = await find(path, { kind, resolveDir, pluginData: 'asked' })
      if (external) return null
      const name = `${path.replaceAll('/', '-')}.js`
      found.set(name, file)
      return { path: `./${name}`, external: true }
    })
  },
})

/**
 * What is imported only when it is needed lies in files of its own: reading and compiling is nearly all that a cold start
 * takes. Only modules can be split, and only scripts can be uploaded: each file is split as a module and written as a script.
 */
async function bundle(name: string, out: string, plugins: Plugin[] = []): Promise<void> {
  const packages = new Map<string, string>()
  const { metafile, outputFiles } = await build({
    ...settings,
    format: 'esm',
    splitting: true,
    write: false,
    entryPoints: { index: join('cloudfunctions', name, 'main.ts') },
    outdir: out,
    chunkNames: '[name]-[hash]',
    plugins: [...plugins, apart(packages)],
  })
  mkdirSync(out, { recursive: true })
  for (const { path, text } of outputFiles) writeFileSync(path, path.endsWith('.js') ? await asScript(text) : text)
  const others = await Promise.all(
    [...packages].map(([file, entry]) =>
      build({ ...settings, format: 'cjs', entryPoints: [entry], outfile: join(out, file) }),
    ),
  )
  const manifest = { name, version: '1.0.0', private: true, main: 'index.js' }
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(out, 'LICENSES.txt'), licences([metafile, ...others.map((other) => other.metafile)]))
  const triggers = join(root, 'cloudfunctions', name, 'config.json')
  if (existsSync(triggers)) cpSync(triggers, join(out, 'config.json'))
}

async function asScript(text: string): Promise<string> {
  const { code } = await transform(text, {
    ...language,
    format: 'cjs',
    supported: { ...unsupported, 'dynamic-import': false },
  })
  return code
}

/** The licence texts of everything that is inside the bundles, as their licences ask. */
function licences(metafiles: Metafile[]): string {
  const folders = new Set<string>()
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const found = input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)
    if (found?.[1]) folders.add(found[1])
  }
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : ''
      return `${name} ${version} (${typeof license === 'string' ? license : 'see below'})\n\n${text}\n`
    })
    .join('\n----\n\n')
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { entries } from '../check/main-package'
import { filesBelow, root } from '../inputs'

// What the main package holds follows from what its entries import; modules that only sub-packages share stay with them
// (optimizeMainPackage). So its modules are bundled and minified by themselves, without the framework: seconds, not minutes.

/** Files of the app, path → text, that are planted over those on disk. */
type Planted = Record<string, string>

const MOST = 400
const main = filesBelow(['src']).filter((path) => entries.test(path))

const plant = (planted: Planted): Plugin => ({
  name: 'plant',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@\/.*planted/ }, ({ path }) => {
      const file = Object.keys(planted).find((one) => one.startsWith(`${path.replace('@/', 'src/')}.ts`))
      return file ? { path: join(root, file) } : null
    })
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const contents = planted[path.slice(root.length + 1).replaceAll('\\', '/')]
      return contents === undefined ? null : { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
})

/** The bytes of everything that the main package brings along, and which of the planted files are among it. */
async function weigh(planted: Planted): Promise<{ bytes: number; brought: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: main.map((path, n) => `export * as entry${n} from './${path.replace(/\.tsx?$/, '')}'`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    external: ['@tarojs/*', 'react', 'react/*', 'zustand'],
    loader: { '.scss': 'empty' },
    define: { 'process.env.TARO_ENV': '"weapp"', CLOUD_ENV: '""' },
    plugins: [plant(planted)],
  })
  const brought = Object.keys(metafile.inputs).filter((path) => path in planted && path.includes('planted'))
  return { bytes: outputFiles[0]?.contents.length ?? 0, brought }
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** A file with a line more behind the one that is named. */
const withLine = (path: string, behind: string, line: string): Planted => {
  const text = read(path)
  if (!text.includes(behind)) throw new Error(`${path} has no ${behind}`)
  return { [path]: text.replace(behind, () => `${behind}\n${line}`) }
}

const says = Array.from({ length: 40 }, (_, n) => `  line${n}: '第 ${n} 句话，只有这一页的人才会读到',`).join('\n')

/** An area as one adds it: contract, words, a page in a sub-package, and the row that leads to it. */
const area = (label: string): Planted => ({
  'src/contract/estate/planted.ts':
    "import * as v from 'valibot'\nimport { action } from '../action'\nexport const planted = { 'planted.list': action<{ rows: string[] }>()(v.object({})) }\n",
  'src/copy/estate/planted.ts': `export const plantedWords = {\n  title: '放行条',\n${says}\n} as const\n`,
  'src/office/planted/index.tsx': [
    "import '@/office/errors'",
    "import { View } from '@tarojs/components'",
    "import { plantedWords } from '@/copy/estate/planted'",
    'export default () => <View>{plantedWords.line1}</View>',
    '',
  ].join('\n'),
  'src/contract/index.ts': `import { planted } from './estate/planted'\n${read('src/contract/index.ts').replace('...work,', '...work,\n  ...planted,')}`,
  ...withLine('src/app.config.ts', "    root: 'office',\n    pages: [", "      'planted/index',"),
  ...withLine('src/copy/entrances.ts', 'export const entranceWords = {', "  planted: '放行条',"),
  ...withLine(
    'src/features/session/entrances.ts',
    'export const entrances: readonly Entrance[] = [',
    `  { page: 'office/planted/index', label: ${label}, icon: 'key', tab: 'manage', group: 'team', sees: isDesk },`,
  ),
})

let bare: number
beforeAll(async () => {
  bare = (await weigh({})).bytes
}, 60_000)

test('what is weighed is the main package: the app, six tabs and the bar', () => {
  expect(main.filter((path) => path.endsWith('/index.tsx'))).toHaveLength(7)
  expect(bare).toBeGreaterThan(40_000)
})

test('a small area costs the main package no more than the row that leads to it', async () => {
  const { bytes, brought } = await weigh(area('entranceWords.planted'))
  expect(brought).toEqual([])
  expect(bytes - bare).toBeGreaterThan(0)
  expect(bytes - bare).toBeLessThanOrEqual(MOST)
})

test('an area whose words come along into the main package costs more, and is noticed', async () => {
  const planted = area('plantedWords.title')
  const path = 'src/features/session/entrances.ts'
  planted[path] = `import { plantedWords } from '@/copy/estate/planted'\n${planted[path]}`
  const { bytes, brought } = await weigh(planted)
  expect(brought).toEqual(['src/copy/estate/planted.ts'])
  expect(bytes - bare).toBeGreaterThan(MOST)
})

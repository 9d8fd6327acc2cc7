import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { taro } from '../built'
import { digestOf, filesBelow, root } from '../inputs'

/** The weight of an app with one line on one page, and what it was measured for. */
export interface Floor {
  bytes: number
  settings: string
  versions: Record<string, string>
}

const settings = [
  'config/index.ts',
  'config/aria.cjs',
  'config/prerender.ts',
  'src/lib/spoken.json',
  'src/lib/spoken.ts',
  'babel.config.js',
]
const framework = /^(@tarojs\/.*|react|react-dom|@babel\/(core|runtime)|babel-preset-taro|webpack)$/
const stored = join(__dirname, 'floor.json')

const bare: Record<string, string> = {
  'src/app.config.ts': `export default defineAppConfig({
    pages: ['pages/home/index'],
    window: { navigationBarTitleText: 'bare' },
    lazyCodeLoading: 'requiredComponents',
  })`,
  'src/app.tsx': 'export default ({ children }) => children',
  'src/pages/home/index.tsx': `import { Text } from '@tarojs/components'
  export default () => <Text>bare</Text>`,
}

const parsed = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'))

export function presentVersions(): Floor['versions'] {
  const { dependencies, devDependencies, browserslist } = parsed(root, 'package.json')
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => framework.test(name))
  const installed = names.sort().map((name) => [name, parsed(root, 'node_modules', name, 'package.json').version])
  return { ...Object.fromEntries(installed), browserslist: browserslist.production.join(', ') }
}

export const presentSettings = (): string => digestOf(settings).slice(0, 12)

export const storedFloor = (): Floor | null => (existsSync(stored) ? parsed(stored) : null)

/** What has changed since the floor was measured; empty when it still fits. */
export function changedSince(floor: Floor, versions = presentVersions(), digest = presentSettings()): string[] {
  const names = new Set([...Object.keys(floor.versions), ...Object.keys(versions)])
  const changed = [...names]
    .filter((name) => floor.versions[name] !== versions[name])
    .map((name) => `${name} ${floor.versions[name] ?? 'none'} → ${versions[name] ?? 'none'}`)
  return floor.settings === digest ? changed : [...changed, 'build settings']
}

/** Builds the bare app with our settings and the installed versions, and stores its weight. */
export async function measureFloor(weigh: (folder: string) => number): Promise<Floor> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'))
  try {
    for (const [path, content] of Object.entries(bare)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    for (const same of filesBelow([...settings, 'package.json', 'tsconfig.json', 'project.config.json'])) {
      cpSync(join(root, same), join(folder, same))
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    // CI: without the cache of webpack, which lies in node_modules and belongs to the product.
    await taro('weapp', folder, { CI: 'true' })
    const bytes = weigh(join(folder, 'dist', 'weapp'))
    const floor = { bytes, settings: presentSettings(), versions: presentVersions() }
    writeFileSync(stored, `${JSON.stringify(floor, null, 2)}\n`)
    return floor
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

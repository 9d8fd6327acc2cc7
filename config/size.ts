import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import budgets from './budgets.json'
import { ensureBuilt } from './built'
import { filesBelow, root } from './inputs'
import { changedSince, measureFloor, storedFloor } from './size/floor'
import { compareLoads, type Load, type Start } from './size/load'
import { describeScreens, overBudget } from './size/screens'
import { describeSettings } from './size/settings'
import { zipBytes } from './size/zip'

export interface Line {
  name: string
  bytes: number
  budget: number
}

const weapp = join(root, 'dist', 'weapp')
const functions = join(root, 'dist', 'cloudfunctions')

const readApp = (folder: string) => JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))

/** What WeChat would count: each sub-package, the main package, all together; no source maps, no licence texts. */
export function measure(folder = weapp): Line[] {
  const app = readApp(folder)
  const roots: string[] = (app.subPackages ?? app.subpackages ?? []).map((part: { root: string }) =>
    part.root.replace(/\/$/, ''),
  )
  const sizes = new Map(roots.map((name) => [name, 0]))
  let main = 0
  for (const file of filesBelow(['.'], folder)) {
    if (/\.map$|LICENSE(\.txt)?$|^project\.config\.json$/.test(file)) continue
    const bytes = statSync(join(folder, file)).size
    const home = roots.find((name) => file.startsWith(`${name}/`))
    if (home) sizes.set(home, (sizes.get(home) ?? 0) + bytes)
    else main += bytes
  }
  const total = main + [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [
    { name: 'main package', bytes: main, budget: budgets.mainPackageBytes },
    ...[...sizes].map(([name, bytes]) => ({
      name: `${name}/`,
      bytes,
      budget: budgets.subPackageBytes,
    })),
    { name: 'all together', bytes: total, budget: budgets.totalBytes },
  ]
}

const namesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** What is uploaded for each cloud function: its whole folder as a zip, licence texts included. */
export const measureFunctions = (folder = functions): Line[] =>
  namesOf(folder).map((name) => ({
    name,
    bytes: zipBytes(join(folder, name)),
    budget: budgets.functionZipBytes,
  }))

function print({ name, bytes, budget }: Line, floor?: number) {
  const share = `${Math.round((100 * bytes) / budget)} %`.padStart(6)
  const beside = floor ? `   bare Taro app ${floor}, ours ${bytes - floor}` : ''
  console.log(`  ${name.padEnd(24)} ${String(bytes).padStart(9)} of ${String(budget).padStart(9)} B ${share}${beside}`)
}

function accept(over: { name: string }[]): boolean {
  for (const { name } of over) console.error(`  over budget: ${name} (config/budgets.json)`)
  return over.length === 0
}

const tooLarge = ({ bytes, budget }: Line) => bytes > budget

/** Prints the table of the mini-program; false when anything is over its budget. */
export function checkSize(folder = weapp): boolean {
  const lines = measure(folder)
  const floor = storedFloor()
  for (const line of lines) print(line, line.name === 'main package' ? floor?.bytes : undefined)
  const changed = floor ? changedSince(floor) : ['never measured']
  if (changed.length) console.log(`  The floor does not fit any more (npm run size -- --floor): ${changed.join(', ')}`)
  for (const line of describeSettings(readApp(folder), lines)) console.log(`  ${line}`)
  return accept(lines.filter(tooLarge))
}

/** Prints what is uploaded for each cloud function; false when one is over its budget. */
export function checkFunctions(folder = functions): boolean {
  const lines = measureFunctions(folder)
  for (const line of lines) print({ ...line, name: `${line.name}, zipped` })
  return lines.length > 0 && accept(lines.filter(tooLarge))
}

/** Each function as a whole, and the calls with which people begin: one of few needs, one of many. */
const starts = (): Start[] => [
  ...namesOf(functions).map((name) => ({ name, folder: name })),
  ...['people.me', 'cases.fileRepair'].map((action) => ({ name: action, folder: 'api', action })),
]

/** A call also reads its area; it is named by its action. */
const loadBudget = (name: string): number =>
  name.includes('.') ? budgets.firstCallToBareSdk : budgets.functionLoadToBareSdk

/** Prints how long each function and the first calls take to load, compared to the bare SDK; false when one takes longer. */
export function checkLoad(loads: Load[] = compareLoads(functions, starts())): boolean {
  for (const { name, ratio, ms, bareMs } of loads) {
    const budget = loadBudget(name)
    const times = `${ms.toFixed(0)} ms, bare wx-server-sdk ${bareMs.toFixed(0)} ms`
    console.log(`  ${`${name}, cold`.padEnd(24)} ${ratio.toFixed(2).padStart(9)} of ${budget.toFixed(2)} (${times})`)
  }
  return loads.length > 0 && accept(loads.filter(({ name, ratio }) => ratio > loadBudget(name)))
}

/** Prints what each page hands over until its first screen stands; false when it is too much. */
export async function checkScreens(): Promise<boolean> {
  const { weighScreens } = await import('../e2e/weapp/weigh/weigh') // brings a browser, which only this needs
  const weights = await weighScreens()
  for (const line of describeScreens(weights)) console.log(line)
  return weights.length > 0 && accept(overBudget(weights).map((name) => ({ name })))
}

async function main() {
  await Promise.all([ensureBuilt('weapp'), ensureBuilt('functions')])
  const bare = (folder: string) => measure(folder)[0]?.bytes ?? 0
  if (process.argv.includes('--floor')) await measureFloor(bare)
  const fits = [checkSize(), checkFunctions(), checkLoad(), await checkScreens()]
  process.exitCode = fits.includes(false) ? 1 : 0
}

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}

import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { filesBelow, root } from '../inputs'
import { mainMayTake, plantedInMain } from './main-may-take'
import type { Finding, Part } from './part'

/** Files that are planted over those on disk: path → text. */
type Planted = Record<string, string>

/** What WeChat loads before it shows anything: the app, its tabs, the bar below them. */
export const entries = /^src\/(app(\.config)?|pages\/[^/]+\/index(\.config)?|custom-tab-bar\/index(\.config)?)\.tsx?$/
const watched = /^src\/(copy|domain|features|case|resident|staff|office|planning|insight)\//
const everything = 'src/copy/errors/all.ts'

const isThere = (path: string, planted: Planted) =>
  path in planted || (/\.\w+$/.test(path) && existsSync(join(root, path)))

/** Whether an import is still there when the types are gone. */
const stays = ({ importClause: clause }: ts.ImportDeclaration): boolean => {
  if (!clause) return true
  if (clause.isTypeOnly) return false
  const named = clause.namedBindings
  return !!clause.name || !named || !ts.isNamedImports(named) || named.elements.some((one) => !one.isTypeOnly)
}

const moduleOf = (node: ts.Statement): string | null => {
  const from =
    ts.isImportDeclaration(node) && stays(node)
      ? node.moduleSpecifier
      : ts.isExportDeclaration(node) && !node.isTypeOnly
        ? node.moduleSpecifier
        : undefined
  return from && ts.isStringLiteral(from) ? from.text : null
}

function parsed(path: string, planted: Planted): string[] {
  const text = planted[path] ?? readFileSync(join(root, path), 'utf8')
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements.flatMap((node) => {
    const from = moduleOf(node)
    if (!from || !/^(@\/|\.)/.test(from)) return []
    const base = from.startsWith('@/') ? from.replace('@/', 'src/') : posix.join(posix.dirname(path), from)
    const found = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => isThere(file, planted))
    return found ? [found] : []
  })
}

const known = new Map<string, string[]>()

/** The files of the app that a file brings along; each file on disk is looked at once. */
function importsOf(path: string, planted: Planted): string[] {
  if (path in planted) return parsed(path, planted)
  const imports = known.get(path) ?? parsed(path, {})
  known.set(path, imports)
  return imports
}

/** Everything that the main package brings along, each with the file that asked for it first. */
function takenBy(from: string[], planted: Planted): Map<string, string> {
  const taken = new Map(from.map((path) => [path, path]))
  for (const path of taken.keys())
    for (const next of importsOf(path, planted)) if (!taken.has(next)) taken.set(next, path)
  return taken
}

const allowed = Object.values(mainMayTake).flat()
const isAllowed = (path: string) => allowed.some((one) => path === one || (one.endsWith('/') && path.startsWith(one)))

/** Main takes from an area only what stands on the list. */
const tooMuch = (from: string[], planted: Planted): Finding[] =>
  [...takenBy(from, planted)]
    .filter(([path]) => watched.test(path) && !isAllowed(path))
    .map(([path, by]) => ({
      rule: 'main-stays-small',
      file: by,
      text: `brings ${path} into the main package; leave it to its sub-package, or allow it in config/check/main-may-take.ts`,
    }))

/** A page of a sub-package brings the words for what its areas refuse; the whole list is for tests. */
const unworded = (pages: string[], planted: Planted): Finding[] =>
  pages.flatMap((path) => {
    const [, home] = path.split('/')
    const taken = importsOf(path, planted)
    const say = (text: string) => ({ rule: 'errors-of-area', file: path, text })
    return [
      ...(taken.includes(`src/${home}/errors.ts`) ? [] : [say(`does not import '@/${home}/errors'`)]),
      ...(takenBy([path], planted).has(everything) ? [say(`takes ${everything}, which is for tests`)] : []),
    ]
  })

/** Plants every violation over the files that are there and says which of them went unnoticed. */
function prove(main: string[]): { proofs: number; findings: Finding[] } {
  const findings = plantedInMain.flatMap(({ rule, files }): Finding[] => {
    const [entry = ''] = Object.keys(files)
    const found = rule === 'main-stays-small' ? tooMuch([...main, entry], files) : unworded([entry], files)
    return found.some((one) => one.rule === rule && one.file in files)
      ? []
      : [{ rule, file: entry, text: 'is planted, and was not noticed' }]
  })
  return { proofs: plantedInMain.length - findings.length, findings }
}

/** What the main package may bring along, and what each page of a sub-package must. */
export function checkMainPackage(): Part {
  const sources = filesBelow(['src']).filter((path) => /(?<!\.test|\.fixture)\.tsx?$/.test(path))
  const main = sources.filter((path) => entries.test(path))
  const pages = sources
    .filter((path) => /^src\/(case|resident|staff|office|planning|insight)\/(.+\/)?index\.config\.ts$/.test(path))
    .map((path) => path.replace('.config.ts', '.tsx'))
  const proof = prove(main)
  const taken = takenBy(main, {})
  const idle = allowed.filter((one) => ![...taken.keys()].some((path) => path.startsWith(one)))
  return {
    rules: 2,
    proofs: proof.proofs,
    modules: main.length && pages.length ? taken.size + pages.length : 0,
    findings: [
      ...proof.findings,
      ...tooMuch(main, {}),
      ...unworded(pages, {}),
      ...idle.map((one) => ({
        rule: 'main-stays-small',
        file: 'config/check/main-may-take.ts',
        text: `allows ${one}, which main does not take any more`,
      })),
    ],
  }
}

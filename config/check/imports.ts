import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { filesBelow, root } from '../inputs'
import { digestOfFiles, inOrder, keepInOrder } from './memory'
import type { Finding, Part } from './part'
import { allowed, planted, type Tree } from './planted-imports'

const rules = require('../../.dependency-cruiser.cjs')
const houses = ['src', 'cloudfunctions', 'local', 'stage', 'e2e', 'bench', 'config']
const probes = join(root, '.cache', 'planted')
const settings = ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', 'package-lock.json']
/** All that the proof depends on: rules, what is planted, and what looks at it. */
const proving = [...settings, 'config/check/imports.ts', 'config/check/planted-imports.ts', 'config/check/memory.ts']

async function look(baseDir: string): Promise<{ found: Finding[]; modules: Set<string> }> {
  const { cruise } = await import('dependency-cruiser')
  const { forbidden, options } = rules
  const { enhancedResolveOptions, tsConfig, ...rest } = options // its paths would lead out of a planted tree
  const there = houses.filter((house) => filesBelow([house], baseDir).length > 0)
  const alias = { '@': join(baseDir, 'src') }
  const { output } = await cruise(
    there,
    { ...rest, baseDir, validate: true, ruleSet: { forbidden }, exclude: { path: '^e2e/gate/' } },
    { ...enhancedResolveOptions, alias },
  )
  const { modules, summary } = output as ICruiseResult
  const found = summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    file: from,
    text: `imports ${to}. ${forbidden.find(({ name }: { name: string }) => name === rule.name)?.comment}`,
  }))
  return { found, modules: new Set(modules.map(({ source }) => source)) }
}

function plant(): Tree {
  const tree: Tree = { ...allowed }
  for (const [file, imported] of Object.values(planted).flat()) tree[file] = [...(tree[file] ?? []), imported]
  for (const [file, imports] of Object.entries(tree)) {
    mkdirSync(dirname(join(probes, file)), { recursive: true })
    const lines = imports.map((from, n) =>
      from.startsWith('type ') ? `import type * as x${n} from '${from.slice(5)}'` : `import * as x${n} from '${from}'`,
    )
    const names = imports.flatMap((from, n) => (from.startsWith('type ') ? [] : `x${n}`)).join(', ')
    writeFileSync(join(probes, file), `${lines.join('\n')}\nexport default [${names}]\n`)
  }
  const { dependencies, devDependencies } = require('../../package.json')
  writeFileSync(join(probes, 'package.json'), JSON.stringify({ dependencies, devDependencies }))
  return tree
}

/** Plants every violation in a tree of its own inside .cache and says which of them no rule noticed. */
async function prove(): Promise<{ proofs: number; findings: Finding[] }> {
  rmSync(probes, { recursive: true, force: true })
  try {
    plant()
    const { found } = await look(probes)
    const findings: Finding[] = []
    const fail = (rule: string, file: string, text: string) => findings.push({ rule, file, text })
    let proofs = 0
    for (const { name } of rules.forbidden) {
      if (!planted[name]?.length) fail(name, '.dependency-cruiser.cjs', 'has no planted violation')
      for (const [file, imported] of planted[name] ?? []) {
        if (found.some((one) => one.rule === name && one.file === file)) proofs += 1
        else fail(name, file, `does not notice the planted import of ${imported}`)
      }
    }
    for (const { rule, file } of found) if (file in allowed) fail(rule, file, 'forbids what must stay allowed')
    return { proofs, findings }
  } finally {
    rmSync(probes, { recursive: true, force: true })
  }
}

/** Proves anew once a rule, a tool or what is planted has changed since every planted violation was noticed. */
async function proveAnew(): Promise<{ proofs: number; findings: Finding[] }> {
  const now = digestOfFiles(proving)
  if (inOrder('planted-imports').has(now)) return { proofs: Object.values(planted).flat().length, findings: [] }
  const proof = await prove()
  if (!proof.findings.length) keepInOrder('planted-imports', [now])
  return proof
}

/** Looks at the whole project, unless nothing has changed since it was last found in order. */
async function lookAnew(sources: string[]): Promise<{ found: Finding[]; missed: string[] }> {
  const now = digestOfFiles([...houses, ...settings])
  if (inOrder('imports').has(now)) return { found: [], missed: [] }
  const { found, modules } = await look(root)
  const missed = sources.filter((file) => !modules.has(file))
  if (found.length + missed.length === 0) keepInOrder('imports', [now])
  return { found, missed }
}

/** Import boundaries: no violation, every rule proved, every source file looked at. */
export async function checkImports(): Promise<Part> {
  const proof = await proveAnew()
  const sources = filesBelow(houses).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  const { found, missed } = await lookAnew(sources)
  return {
    rules: rules.forbidden.length,
    proofs: proof.proofs,
    modules: sources.length - missed.length,
    findings: [
      ...proof.findings,
      ...found,
      ...missed.map((file) => ({ rule: 'looked-at', file, text: 'was not looked at' })),
    ],
  }
}

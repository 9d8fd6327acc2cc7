import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesBelow, root } from '../inputs'
import type { Finding, Part } from './part'
import { type Rule, rules } from './rules'

const isTest = (path: string) => /\.(test|fixture)\.tsx?$/.test(path)

function findings(path: string, code: string, some: Rule[]): Finding[] {
  const covering = some.filter((rule) => rule.covers(path))
  if (!covering.length || isTest(path)) return []
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const found: Finding[] = []
  const visit = (node: ts.Node) => {
    for (const { name, why, breaks } of covering) {
      if (!breaks(node)) continue
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({ rule: name, file: `${path}:${line + 1}`, text: why })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Rules about the text of our code: none broken, every rule proved by a planted violation. */
export function checkCode(): Part {
  const paths = filesBelow(['src', 'cloudfunctions', 'local', 'stage', 'e2e', 'config']).filter((path) =>
    /(?<!\.d)\.tsx?$/.test(path),
  )
  const wrong = paths.flatMap((path) => findings(path, readFileSync(join(root, path), 'utf8'), rules))
  let proofs = 0
  for (const rule of rules) {
    for (const [path, code] of rule.planted) {
      if (findings(path, code, [rule]).length) proofs += 1
      else wrong.push({ rule: rule.name, file: path, text: `does not notice: ${code}` })
    }
    for (const [path, code] of rule.fine) {
      if (findings(path, code, [rule]).length) wrong.push({ rule: rule.name, file: path, text: `must allow: ${code}` })
    }
  }
  return { rules: rules.length, proofs, modules: paths.length, findings: wrong }
}

const tooLong = (files: (readonly [path: string, lines: number])[]): Finding[] =>
  files
    .filter(([, lines]) => lines > 300)
    .map(([file, lines]) => ({ rule: 'length', file, text: `${lines} lines; no file goes above 300` }))

/** No file of code above 300 lines; a word about those above 200. */
export function checkLength(): Part {
  const paths = filesBelow(['src', 'cloudfunctions', 'local', 'stage', 'e2e', 'bench', 'config']).filter((path) =>
    /\.([cm]?[jt]sx?|scss|css|html)$/.test(path),
  )
  const files = paths.map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length - 1] as const)
  for (const [path, lines] of files) if (lines > 200 && lines <= 300) console.log(`  long: ${path}, ${lines} lines`)
  const proofs = tooLong([['a.ts', 301]]).length
  return { rules: 1, proofs, modules: paths.length, findings: tooLong(files) }
}

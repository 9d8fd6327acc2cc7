import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesBelow, root } from '../inputs'
import type { Finding, Part } from './part'

const document = 'docs/requirements.md'
const code = ['src', 'cloudfunctions', 'local', 'stage', 'e2e', 'bench', 'config']
const rules = ['requirement-id', 'requirement-state', 'requirement-proof', 'requirement-named'] as const
type RuleName = (typeof rules)[number]

/** One row of the table: everything that follows from it is text as it was written. */
type Row = { line: number; id: string; state: string; proofs: string[] }

/** The rows of every table with the four columns id, requirement, state and proved by. */
function rowsOf(text: string): Row[] {
  let inside = false
  return text.split('\n').flatMap((line, at) => {
    const cells = line.split('|').map((cell) => cell.trim())
    if (/^\| id \| requirement \|/.test(line)) inside = true
    else if (!line.startsWith('|')) inside = false
    else if (inside && !/^\| --- /.test(line)) {
      const [, id = '', , state = '', proved = ''] = cells
      return [{ line: at + 1, id, state, proofs: [...proved.matchAll(/`([^`]+)`/g)].map(([, path]) => path as string) }]
    }
    return []
  })
}

/** What is wrong with the document itself; `isFile` says whether a path is there. */
function wrongRows(text: string, isFile: (path: string) => boolean): Finding[] {
  const rows = rowsOf(text)
  const say = ({ line }: Row, rule: RuleName, words: string): Finding => ({
    rule,
    file: `${document}:${line}`,
    text: words,
  })
  return rows.flatMap((row, at) => {
    const { id, state, proofs } = row
    const isTest = (path: string) => /\.test\.tsx?$/.test(path) && isFile(path)
    const strange = proofs.filter((path) => !isTest(path))
    return [
      ...(/^[A-Z][1-9]\d?$/.test(id) ? [] : [say(row, 'requirement-id', `${id} is no letter with a number`)]),
      ...(rows.findIndex((one) => one.id === id) === at ? [] : [say(row, 'requirement-id', `${id} stands twice`)]),
      ...(/^(done|not yet|partly: \S.*)$/.test(state)
        ? []
        : [say(row, 'requirement-state', `"${state}" of ${id} is none of: done, partly: what is missing, not yet`)]),
      ...strange.map((path) => say(row, 'requirement-proof', `${path} of ${id} is no test that exists`)),
      ...(state !== 'not yet' && strange.length === proofs.length
        ? [say(row, 'requirement-proof', `no test proves ${id}`)]
        : []),
      ...(state === 'not yet' && proofs.length > 0
        ? [say(row, 'requirement-proof', `${id} is not there yet, and has tests`)]
        : []),
    ]
  })
}

/** A letter of the document with a number, by itself: no part of a name, of a quotation, a colour, a path or a number. */
const idsAmong = (letters: string) =>
  new RegExp(`(?<![\\w.#'"\`/%+&=?-])[${letters}][1-9]\\d?(?![\\w'"\`/%+=]|-\\w|\\.\\w)`, 'g')

type Named = { id: string; line: number }

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** Most comments have lines of their own, and need no look at the code around them. */
const isCommentLine = (text: string, at: number): boolean =>
  /^\s*(\/\/|\/?\*)/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))

/** Whether a place in our code is a comment, or the sentence that a test begins with. */
function isProse(source: ts.SourceFile, at: number): boolean {
  let node: ts.Node = source
  for (;;) {
    const inner: ts.Node | undefined = node.getChildren(source).find((child) => child.pos <= at && at < child.end)
    if (!inner) return at < node.getStart(source)
    if (ts.isJSDoc(inner)) return true
    if (ts.isStringLiteralLike(inner) && at >= inner.getStart(source))
      return ts.isCallExpression(inner.parent) && /^(test|describe)\b/.test(inner.parent.expression.getText(source))
    node = inner
  }
}

/** The requirements that a document, or the comments and tests of a file of code, name. */
function namedIn(path: string, text: string, letters: string): Named[] {
  const isCode = /\.[cm]?[jt]sx?$/.test(path)
  const prose = isCode
    ? text
    : text.replace(/^```[\s\S]*?^```|`[^`\n]*`|\]\([^)]*\)/gm, (shut) => shut.replace(/[^\n]/g, ' '))
  const found = [...prose.matchAll(idsAmong(letters))].map((match) => ({ id: match[0], at: match.index }))
  if (found.length === 0) return []
  let source: ts.SourceFile | null = null
  const parsed = () => (source ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
    .filter(({ at }) => !isCode || isCommentLine(text, at) || isProse(parsed(), at))
    .map(({ id, at }) => ({ id, line: lineOf(text, at) }))
}

/** Every requirement that a file names has its row. */
function unknownIn(path: string, text: string, ids: ReadonlySet<string>): Finding[] {
  const letters = [...new Set([...ids].map((id) => id[0]))].join('')
  return namedIn(path, text, letters)
    .filter(({ id }) => !ids.has(id))
    .map(({ id, line }) => ({
      rule: 'requirement-named',
      file: `${path}:${line}`,
      text: `${id} is no row of ${document}`,
    }))
}

const head = '| id | requirement | state | proved by |\n| --- | --- | --- | --- |\n'

/** Violations with what each rule has to say of them; what else stands in them is fine. */
const planted: [rule: RuleName, wrong: () => Finding[], times: number][] = [
  [
    'requirement-id',
    () => planting('| A1 | x | not yet | – |\n| A1 | x | not yet | – |\n| A01 | x | not yet | – |\n'),
    2,
  ],
  ['requirement-state', () => planting('| A1 | x | soon | `a.test.ts` |\n| A2 | x | partly: | `a.test.ts` |\n'), 2],
  [
    'requirement-proof',
    () =>
      planting(
        '| A1 | x | done | – |\n| A2 | x | done | `a.ts` |\n| A3 | x | partly: y | `gone.test.ts`, `a.test.ts` |\n| A4 | x | not yet | `a.test.ts` |\n',
      ),
    5,
  ],
  [
    'requirement-named',
    () => [
      ...unknownIn('a.ts', '// (D6), C2–C9 and D66\nconst D8 = "D9"\n/** D7. */\nf(/* D5 */ 1)', new Set(['D6', 'C2'])),
      ...unknownIn('a.test.ts', "test('nobody does (D7)', () => f('D8', `D9`, x.D4))", new Set(['D6'])),
      ...unknownIn('a.md', 'D6 and D7, `D8`, #D9D9D9, D9-101, [x](D9), x/D9, D9.md\n```\nD9\n```\n', new Set(['D6'])),
    ],
    6,
  ],
]

function planting(rows: string): Finding[] {
  return wrongRows(head + rows, (path) => path === 'a.test.ts' || path === 'a.ts')
}

/** The rows of the requirements are whole, and every requirement that code, tests and documents name is one of them. */
export function checkRequirements(): Part {
  const text = readFileSync(join(root, document), 'utf8')
  const ids = new Set(rowsOf(text).map(({ id }) => id))
  const paths = filesBelow(['README.md', 'CONTRIBUTING.md', 'docs', ...code]).filter((path) =>
    /(?<!\.d)\.([cm]?[jt]sx?|md)$/.test(path),
  )
  const findings = [
    ...wrongRows(text, (path) => existsSync(join(root, path))),
    ...paths.flatMap((path) => unknownIn(path, readFileSync(join(root, path), 'utf8'), ids)),
    ...(ids.size === 0 ? [{ rule: rules[0], file: document, text: 'has no rows' }] : []),
  ]
  let proofs = 0
  for (const [rule, wrong, times] of planted) {
    const noticed = wrong()
    if (noticed.length === times && noticed.every((one) => one.rule === rule)) proofs += 1
    else
      findings.push({
        rule,
        file: 'config/check/requirements.ts',
        text: `noticed ${noticed.map((one) => `${one.rule} ${one.text}`).join('; ') || 'nothing'} of what was planted`,
      })
  }
  return { rules: rules.length, proofs, modules: paths.length, findings }
}

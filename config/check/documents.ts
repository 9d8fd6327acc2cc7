import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow, root } from '../inputs'
import type { Finding, Part } from './part'

const made = new Set(['dist', '.data', '.cache', 'node_modules', 'coverage'])
const ours = new Set(readdirSync(root))
const endings = /\.(tsx?|jsx?|mjs|cjs|json|md|scss|css|html|png|svg|sh|yml)$/

/** What a document names, in backticks or as a link, that looks like a path of this project. */
function named(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  const ticked = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, path]) => path as string)
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, path]) => path as string)
  return [
    ...ticked.filter((path) => {
      const first = path.split('/')[0] as string
      if (/^[a-z]+:|^[@/#]/.test(path) || made.has(first)) return false
      return path.includes('/') ? ours.has(first) || endings.test(path) : ours.has(path) && endings.test(path)
    }),
    ...links.filter((path) => !/^[a-z]+:|^#/.test(path)),
  ]
}

/** The part of a path before its first placeholder: `src/<area>/x.ts` → `src`. */
function fixed(path: string): string {
  const parts = path.replace(/#.*$|:\d+$/, '').split('/')
  const open = parts.findIndex((part) => /[<>*{}…]/.test(part))
  return (open === -1 ? parts : parts.slice(0, open)).join('/')
}

function gone(document: string, text: string): Finding[] {
  return named(text)
    .filter((path) => {
      const start = fixed(path)
      return !existsSync(join(root, start)) && !existsSync(join(root, dirname(document), start))
    })
    .map((path) => ({ rule: 'documents', file: document, text: `names ${path}, which does not exist` }))
}

/** Every path that README.md, CONTRIBUTING.md and docs/ name exists. */
export function checkDocuments(): Part {
  const documents = filesBelow(['README.md', 'CONTRIBUTING.md', 'docs']).filter((path) => path.endsWith('.md'))
  const planted = 'See `config/gone.ts`, [this](docs/gone.md) and `config/inputs.ts`, `dist/weapp/`, `src/<area>/x.ts`.'
  const proof = gone('README.md', planted).map(({ text }) => text.split(' ')[1])
  const proved = proof.join() === 'config/gone.ts,,docs/gone.md,'
  const findings = documents.flatMap((path) => gone(path, readFileSync(join(root, path), 'utf8')))
  if (!proved)
    findings.push({ rule: 'documents', file: 'config/check', text: `the planted paths gave ${proof.join()}` })
  return { rules: 1, proofs: proved ? 1 : 0, modules: documents.length, findings }
}

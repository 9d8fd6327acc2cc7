import { fork, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { apart } from './check/apart'
import { checkCode, checkLength } from './check/code'
import { checkDocuments } from './check/documents'
import { toLint } from './check/lint'
import { checkMainPackage } from './check/main-package'
import type { Part } from './check/part'
import { checkRequirements } from './check/requirements'
import { checkTypes } from './check/types'
import { root } from './inputs'

let wrong = 0

/** Runs a program; tells whether it found everything in order. */
function program(name: string, args: string[]): Promise<boolean> {
  const started = Date.now()
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) {
        wrong += 1
        console.log(output.trimEnd())
      }
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
      resolve(code === 0)
    })
  })
}

/** Form of every file; what has not changed since it was in order is not looked at again. */
async function checkForm(): Promise<void> {
  const { files, keep } = toLint()
  if (files?.length === 0) return console.log('ok   format and lint, nothing has changed')
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const options = ['check', '--error-on-warnings', '--no-errors-on-unmatched']
  if (await program('format and lint', [biome, ...options, ...(files ?? [])])) keep()
}

async function part(name: string, run: () => Part | Promise<Part>): Promise<Part> {
  const started = Date.now()
  let result: Part
  try {
    result = await run()
  } catch (error) {
    result = { rules: 0, proofs: 0, modules: 1, findings: [{ rule: name, file: '', text: `broke off: ${error}` }] }
  }
  if (result.modules === 0) result.findings.push({ rule: name, file: '', text: 'looked at nothing' })
  for (const { rule, file, text } of result.findings) console.log(`  ${file} – ${rule}: ${text}`)
  if (result.findings.length) wrong += 1
  const mark = result.findings.length ? 'FAIL' : 'ok  '
  const { rules, proofs, modules } = result
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${mark} ${name}: ${rules} rules, ${proofs} planted violations caught, ${modules} files, ${seconds} s`)
  return result
}

/** Runs a part in a process of its own. */
function inProcess(name: keyof typeof apart): Promise<Part> {
  const child = fork(join(root, 'config', 'check', 'apart.ts'), [name], { cwd: root, execArgv: ['--import', 'tsx'] })
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Part))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the process ended with ${code}`)))
  })
}

async function main() {
  const slow = [part('types', checkTypes), part('import boundaries', () => inProcess('imports'))] as const
  const lint = checkForm()
  const quick = [
    await part('rules about code', checkCode),
    await part('length of files', checkLength),
    await part('paths in documents', checkDocuments),
    await part('requirements', checkRequirements),
    await part('main package', checkMainPackage),
  ]
  const [types, imports] = await Promise.all(slow)
  await lint
  const parts = [types, imports, ...quick]
  const sum = (key: 'rules' | 'proofs') => parts.reduce((total, one) => total + one[key], 0)
  console.log(`${sum('rules')} rules, ${sum('proofs')} planted violations caught, ${imports.modules} modules looked at`)
  console.log(wrong === 0 ? 'Everything is in order.' : `${wrong} of ${parts.length + 1} parts failed.`)
  process.exitCode = wrong === 0 ? 0 : 1
}

main()

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { checkCode, checkLength } from './check/code'
import { checkDocuments } from './check/documents'
import { checkImports } from './check/imports'
import type { Part } from './check/part'
import { checkRequirements } from './check/requirements'
import { root } from './inputs'

let wrong = 0

function program(name: string, args: string[]): Promise<void> {
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
      resolve()
    })
  })
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

async function main() {
  const programs = [
    program('types', [join('node_modules', 'typescript', 'bin', 'tsc'), '--incremental', '--pretty', 'false']),
    program('format and lint', [
      join('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
      'check',
      '--error-on-warnings',
    ]),
  ]
  const parts = [
    await part('import boundaries', checkImports),
    await part('rules about code', checkCode),
    await part('length of files', checkLength),
    await part('paths in documents', checkDocuments),
    await part('requirements', checkRequirements),
  ]
  await Promise.all(programs)
  const sum = (key: 'rules' | 'proofs') => parts.reduce((total, one) => total + one[key], 0)
  console.log(
    `${sum('rules')} rules, ${sum('proofs')} planted violations caught, ${parts[0]?.modules ?? 0} modules looked at`,
  )
  console.log(wrong === 0 ? 'Everything is in order.' : `${wrong} of ${parts.length + programs.length} parts failed.`)
  process.exitCode = wrong === 0 ? 0 : 1
}

main()

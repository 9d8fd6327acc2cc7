import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../config/built'
import { measure } from '../config/size'

const gate = join(__dirname, 'gate')
const weapp = join(__dirname, '..', 'dist', 'weapp')

/** What WeChat's compilers say about a folder, in a process of their own. */
function compile(folder: string): Promise<{ files: number; problems: string[] }> {
  if (!existsSync(join(gate, 'node_modules'))) throw new Error('The compilers are not installed: run npm test once')
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['compile.cjs', folder], { cwd: gate, maxBuffer: 1e8 }, (_, output, complaint) => {
      const answer = output.trim().split('\n').at(-1) ?? ''
      if (answer.startsWith('{')) resolve(JSON.parse(answer))
      else reject(new Error(`The compilers gave no answer.\n${output}\n${complaint}`))
    })
  })
}

beforeAll(() => ensureBuilt('weapp'), 240_000)

test("WeChat's compilers accept the finished mini-program", async () => {
  const { files, problems } = await compile(weapp)
  expect(problems).toEqual([])
  expect(files).toBeGreaterThan(10)
}, 120_000)

test('they refuse one with an unclosed tag, and one that lacks a page', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'broken-'))
  try {
    cpSync(weapp, broken, { recursive: true })
    const templates = join(broken, 'base.wxml')
    writeFileSync(templates, readFileSync(templates, 'utf8').replace('</template>', ''))
    const { pages } = JSON.parse(readFileSync(join(broken, 'app.json'), 'utf8'))
    rmSync(join(broken, `${pages[0]}.wxml`))
    const said = (await compile(broken)).problems.join('\n')
    expect(said).toContain(`could not find the corresponding file: "${pages[0]}.wxml"`)
    if (process.arch === 'x64') expect(said).toContain('end tag missing')
  } finally {
    rmSync(broken, { recursive: true, force: true })
  }
}, 120_000)

test('every package of it is within its budget', () => {
  expect(measure(weapp).filter(({ bytes, budget }) => bytes > budget)).toEqual([])
})

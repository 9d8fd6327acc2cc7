import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../config/built'
import { measure } from '../config/size'
import { compile } from './compiled'

const weapp = join(__dirname, '..', 'dist', 'weapp')

beforeAll(() => ensureBuilt('weapp'), 800_000)

test("WeChat's compilers accept the finished mini-program", async () => {
  const { files, problems } = await compile(weapp)
  expect(problems).toEqual([])
  expect(files).toBeGreaterThan(10)
}, 240_000)

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
}, 240_000)

test('every package of it is within its budget', () => {
  expect(measure(weapp).filter(({ bytes, budget }) => bytes > budget)).toEqual([])
})

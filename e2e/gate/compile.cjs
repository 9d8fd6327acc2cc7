// Judges a finished mini-program with WeChat's own compilers, offline and without an account:
// node compile.cjs <folder>  →  one JSON line { files, problems } on the last line; exit code 1 when there are problems.
const { generateKeyPairSync } = require('node:crypto')
const { cpSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join, resolve } = require('node:path')
const { compileTemplates } = require('./templates.cjs')

// The compilers only ask the network for the limits of an account; refuse, so that nothing ever leaves this machine.
const request = require.resolve('miniprogram-ci/dist/utils/request')
const refused = () => Promise.reject(new Error('no network here'))
require.cache[request] = {
  id: request,
  filename: request,
  loaded: true,
  exports: { request: refused, simpleRequest: refused, setCiProxy() {}, getCiProxy: () => '', initGlobalProxy() {} },
}
const ci = require('miniprogram-ci')
const { DefaultProjectAttr } = require('miniprogram-ci/dist/config/config')

// Without the translation to older JavaScript and the minifying, the compilers do not look inside the files.
const setting = {
  es6: true,
  es7: true,
  minify: true,
  minified: true,
  minifyJS: true,
  minifyWXML: true,
  minifyWXSS: true,
}

async function compile(folder) {
  const problems = []
  let files = 0
  const work = mkdtempSync(join(tmpdir(), 'weapp-'))
  try {
    cpSync(folder, work, { recursive: true, filter: (path) => !/\.map$|LICENSE\.txt$/.test(path) })
    const config = { appid: 'touristappid', compileType: 'miniprogram', miniprogramRoot: './', setting }
    writeFileSync(join(work, 'project.config.json'), JSON.stringify(config))
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    })
    const project = new ci.Project({ appid: 'touristappid', type: 'miniProgram', projectPath: work, privateKey })
    project.attr = async () => DefaultProjectAttr
    const result = await ci.getCompiledResult({ project, version: '0.0.0', setting })
    files = Object.keys(result).length
    for (const { name, success, text, detail } of await ci.checkCodeQuality(project)) {
      if (!success) problems.push(`${name}: ${text} ${JSON.stringify(detail ?? '')}`)
    }
  } catch (error) {
    problems.push(String(error?.message ?? error).replaceAll(work, '.'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  problems.push(...compileTemplates(folder))
  return { files, problems }
}

compile(resolve(process.argv[2])).then((result) => {
  process.stdout.write(`\n${JSON.stringify(result)}\n`, () => process.exit(result.problems.length ? 1 : 0))
})

const { readdirSync } = require('node:fs')
const { join } = require('node:path')
const wcc = require('miniprogram-compiler/src/wcc')
const wcsc = require('miniprogram-compiler/src/wcsc')

// The package carries these programs for 64-bit Intel only.
const runsHere = process.arch === 'x64'
const options = { maxBuffer: 64 * 1024 * 1024 }

const below = (folder, path = '') =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = path ? `${path}/${entry.name}` : entry.name
    return entry.isDirectory() ? below(folder, inside) : [inside]
  })

/** What WeChat's template and style compilers (wcc, wcsc) say about a mini-program: one line a problem. */
exports.compileTemplates = (folder) => {
  if (!runsHere) return []
  const files = below(folder)
  const named = (ending) => files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length))
  const scripts = files.filter((file) => file.endsWith('.wxs'))
  const problems = []
  for (const compile of [
    () => wcc(folder, named('.wxml'), scripts, options),
    () => wcsc(folder, named('.wxss'), options),
  ]) {
    try {
      const result = compile()
      if (result instanceof Error) throw result // wcsc returns what wcc throws
    } catch (error) {
      problems.push(error.message.trim())
    }
  }
  return problems
}

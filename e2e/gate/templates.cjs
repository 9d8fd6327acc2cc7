const { wxmlToJs, wxssToJs } = require('miniprogram-compiler')

// The package carries these programs for 64-bit Intel only.
const runsHere = process.arch === 'x64'

/** What WeChat's template and style compilers (wcc, wcsc) say about a mini-program: one line a problem. */
exports.compileTemplates = (folder) => {
  if (!runsHere) return []
  const problems = []
  for (const [name, compile] of [
    ['wxml', wxmlToJs],
    ['wxss', wxssToJs],
  ]) {
    try {
      compile(folder, { maxBuffer: 64 * 1024 * 1024 })
    } catch (error) {
      problems.push(`${name}: ${error.message}`)
    }
  }
  return problems
}

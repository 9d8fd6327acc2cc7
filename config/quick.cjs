const { transformAsync } = require('@babel/core')
const { transform } = require('esbuild')

/** What only Taro's own plugin can do: calls of Taro as imports, labels of elements under the names that browsers know. */
const forTaro = /['"]@tarojs\/taro['"]|\baria[A-Z]/

/**
 * A loader in the place of babel-loader, for the build that only browsers of our own open: esbuild takes types and JSX
 * out, and Babel reads only the files that Taro's plugin changes.
 */
module.exports = async function quick(source) {
  const { plugins, target } = this.getOptions()
  const done = this.async()
  const file = this.resourcePath
  try {
    const typed = /\.tsx?$/.test(file)
    const parserOpts = { plugins: [...(typed ? ['typescript'] : []), ...(file.endsWith('.ts') ? [] : ['jsx'])] }
    const plain = { filename: file, babelrc: false, configFile: false, sourceMaps: false, compact: false }
    const code = forTaro.test(source) ? (await transformAsync(source, { ...plain, parserOpts, plugins })).code : source
    if (!typed && !file.endsWith('.jsx')) return done(null, code)
    const loader = file.endsWith('.ts') ? 'ts' : 'tsx'
    const made = await transform(code, { sourcefile: file, loader, target, jsx: 'automatic', charset: 'utf8' })
    done(null, made.code)
  } catch (error) {
    done(error)
  }
}

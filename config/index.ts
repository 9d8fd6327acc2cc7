import { join } from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'
import { prerender } from './prerender'

const icons = /[\\/]tdesign-icons-svg[\\/]src[\\/][\w-]+\.svg$/

/** An icon becomes a small data address in the style sheet. The files say `view-box`, which browsers do not know. */
const inlineIcon = (content: Buffer) =>
  `data:image/svg+xml,${encodeURIComponent(
    content
      .toString('utf8')
      .replace('view-box=', 'viewBox=')
      .replace(/ (width|height)="1em"/g, '')
      .replace(/ (class|id)="[^"]*"/g, '')
      .replace(/currentColor/g, '#000'),
  ).replace(/%20|%22|%3D|%3A|%2F/g, (code) => (code === '%22' ? "'" : decodeURIComponent(code)))}`

// biome-ignore lint/suspicious/noExplicitAny: webpack-chain has no types of its own here
const chain = (webpack: any) => {
  webpack.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
  webpack.performance.hints(false)
  webpack.module.rule('image').exclude.add(icons)
  webpack.module.rule('icons').test(icons).set('type', 'asset/inline').set('generator', { dataUrl: inlineIcon })
}

// The h5 build is for the stage and the browser tests: made quickly, and what several pages share is in it only once.
const browsers = ['chrome75']
const quick = join(__dirname, 'quick.cjs')

// biome-ignore lint/suspicious/noExplicitAny: webpack-chain has no types of its own here
const h5Chain = (webpack: any) => {
  chain(webpack)
  const loader = webpack.module.rule('script').use('babelLoader')
  const { plugins } = loader.get('options')
  loader.loader(quick).options({ plugins, target: browsers })
  const split = webpack.optimization.get('splitChunks')
  const shared = { name: 'shared', chunks: 'async', type: /^javascript/, minChunks: 2, priority: 1, enforce: true }
  webpack.optimization.splitChunks({ ...split, cacheGroups: { ...split.cacheGroups, shared } })
}

// A pixel is a pixel on every phone: nothing is scaled with the width of the screen, so targets stay big enough.
const postcss = {
  pxtransform: { enable: false, config: {} },
  cssModules: {
    enable: true,
    config: { namingPattern: 'module' as const, generateScopedName: '[local]_[hash:base64:5]' },
  },
}

// Taro asks for escapes instead of Chinese, twice the bytes, and switches off most of what terser does by default.
const terser = {
  output: { ascii_only: false },
  compress: {
    arrows: true,
    collapse_vars: true,
    comparisons: true,
    computed_props: true,
    hoist_props: true,
    inline: true,
    loops: true,
    negate_iife: true,
    properties: true,
    reduce_funcs: true,
    reduce_vars: true,
    switches: true,
    typeofs: true,
    ecma: 2017,
    passes: 2,
  },
}

const forBrowsers = {
  jsMinimizer: 'esbuild' as const,
  csso: { enable: false },
  esbuild: { minify: { enable: true, config: { target: browsers, keepNames: true } } },
}

const names = { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' }
const styles = { filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' }

export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'anju',
    designWidth: 750,
    deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: process.env.ANJU_OUT ?? `dist/${process.env.TARO_ENV}`,
    plugins: [join(__dirname, 'aria.cjs')],
    defineConstants: { CLOUD_ENV: JSON.stringify(process.env.ANJU_CLOUD_ENV ?? '') },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Only where it saves time: with webpack's cache a mini-program may ask for modules that another package has now.
    cache: { enable: !process.env.CI && process.env.TARO_ENV === 'h5', buildDependencies: { quick: [quick] } },
    terser: { enable: true, config: terser },
    ...(process.env.TARO_ENV === 'h5' ? forBrowsers : {}),
    mini: {
      optimizeMainPackage: { enable: true },
      // Not in Taro's types.
      ...(process.env.ANJU_PLAIN ? {} : ({ prerender } as object)),
      postcss,
      webpackChain: chain,
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: names,
      miniCssExtractPluginOption: { ignoreOrder: true, ...styles },
      postcss: { autoprefixer: { enable: true, config: {} }, ...postcss },
      webpackChain: h5Chain,
    },
  }
  return config
})

import type { Pack } from './pack'

/** Of what a browser has, only these exist in WeChat's logic layer. */
const kept = new Set([
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'console'],
  ...['Object', 'Function', 'Array', 'Number', 'parseFloat', 'parseInt', 'Infinity', 'NaN', 'undefined', 'Boolean'],
  ...['String', 'Symbol', 'Date', 'Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError', 'RangeError'],
  ...['ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'JSON', 'Math', 'Intl', 'ArrayBuffer', 'Uint8Array'],
  ...['Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array'],
  ...['Uint8ClampedArray', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'DataView', 'Map', 'Set', 'WeakMap', 'WeakSet'],
  ...['WeakRef', 'Proxy', 'Reflect', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
  ...['escape', 'unescape', 'isFinite', 'isNaN', 'eval'],
])

/** Every name that a browser gives to scripts, also by inheritance: window, fetch, addEventListener, name … */
function browserNames(): string[] {
  const names = new Set<string>()
  for (let from: unknown = globalThis; from; from = Object.getPrototypeOf(from)) {
    for (const name of Object.getOwnPropertyNames(from)) names.add(name)
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !kept.has(name))
}

type Module = { exports: unknown }

/** Runs the logic code as WeChat does: CommonJS files that see `given` and the language itself, nothing of a browser. */
export class Logic {
  private readonly loaded = new Map<string, Module>()
  private readonly given: Record<string, unknown>

  constructor(
    private readonly scripts: Pack['scripts'],
    given: Record<string, unknown>,
  ) {
    const language = Object.fromEntries([...kept].map((name) => [name, (globalThis as Record<string, unknown>)[name]]))
    const hidden = Object.fromEntries(browserNames().map((name) => [name, undefined]))
    this.given = { ...hidden, ...given, globalThis: { ...language, ...given } }
  }

  /** The exports of a file, which runs when it is asked for the first time. */
  load(path: string): unknown {
    const known = this.loaded.get(path)
    if (known) return known.exports
    const code = this.scripts[path]
    if (code === undefined) throw new Error(`module '${path}.js' is not defined`)
    const module: Module = { exports: {} }
    this.loaded.set(path, module)
    const require = (other: string) => this.load(resolved(path, other))
    const all = { ...this.given, require, module, exports: module.exports }
    new Function(...Object.keys(all), `${code}\n//# sourceURL=weapp/${path}.js`)(...Object.values(all))
    return module.exports
  }
}

/** `./sub/a.js` as seen from `case/index` → `case/sub/a`. */
export function resolved(from: string, to: string): string {
  const base = to.startsWith('/') ? '/' : `/${from}`
  return new URL(to, `http://weapp${base}`).pathname.slice(1).replace(/\.js$/, '')
}

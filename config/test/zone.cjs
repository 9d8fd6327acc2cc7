// Tells whether a test file asks the machine for its time zone, in whatever way JavaScript has: one that never does runs the
// same in every zone.
const { tell } = require('./lines.cjs')

let asked = false
const note = () => {
  asked = true
}

const RealDate = Date
const own = 'Milliseconds Seconds Minutes Hours Date Month FullYear'
  .split(' ')
  .flatMap((part) => [`get${part}`, `set${part}`])
const texts = ['toString', 'toDateString', 'toTimeString']
for (const name of [...own, ...texts, 'getDay', 'getYear', 'setYear', 'getTimezoneOffset']) {
  const real = RealDate.prototype[name]
  RealDate.prototype[name] = function (...given) {
    note()
    return real.apply(this, given)
  }
}
for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
  const real = RealDate.prototype[name]
  RealDate.prototype[name] = function (locales, options) {
    if (!options?.timeZone) note()
    return real.call(this, locales, options)
  }
}

const watched = (real, isLocal) =>
  new Proxy(real, {
    construct(target, given, asWhat) {
      if (isLocal(given)) note()
      return Reflect.construct(target, given, asWhat)
    },
    apply(target, self, given) {
      note()
      return Reflect.apply(target, self, given)
    },
  })
const saysZone = (value) => typeof value === 'number' || /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(value)
globalThis.Date = watched(RealDate, (given) => given.length > 1 || (given.length === 1 && !saysZone(given[0])))
RealDate.prototype.constructor = globalThis.Date
const parse = RealDate.parse
RealDate.parse = (text) => {
  if (!saysZone(text)) note()
  return parse(text)
}
Intl.DateTimeFormat = watched(Intl.DateTimeFormat, ([, options]) => !options?.timeZone)

let zone = process.env.TZ
Object.defineProperty(process.env, 'TZ', {
  enumerable: true,
  get() {
    note()
    return zone
  },
  set(value) {
    note()
    zone = value
  },
})

afterAll(() => {
  if (asked && process.env.TEST_LINES) tell({ zoned: expect.getState().testPath })
})

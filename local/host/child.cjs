'use strict'
// One function instance: loads one index.js and runs one invocation at a time. Started by instance.ts.
const { AsyncLocalStorage } = require('node:async_hooks')
const Module = require('node:module')
const { Worker } = require('node:worker_threads')
const timers = require('node:timers')
const timersPromises = require('node:timers/promises')
const { promisify } = require('node:util')

const [entry, hostPid] = process.argv.slice(2)
const send = process.send.bind(process)
delete process.send

process.on('disconnect', () => process.exit(0))
// A function stuck in a loop never sees 'disconnect'; this thread does.
new Worker(
  `setInterval(() => { if (process.ppid !== ${Number(hostPid)}) process.kill(process.pid, 'SIGKILL') }, 500)`,
  { eval: true, stdout: false, stderr: false },
).unref()

const RealDate = Date
const realNow = Date.now
let reading = JSON.parse(process.env.LOCAL_CLOCK)
delete process.env.LOCAL_CLOCK
// On a clock that stands still, a call sees the time that it waited. What an earlier one left behind has a time of its own.
const runs = new AsyncLocalStorage()
let latest = { waitedUntil: 0 }
const ownRun = () => runs.getStore() ?? latest
const now = () =>
  reading.frozenAt === null ? realNow() + reading.offset : Math.max(reading.frozenAt, ownRun().waitedUntil)

const LocalDate = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
})
RealDate.now = now
RealDate.prototype.constructor = LocalDate
globalThis.Date = LocalDate

const realSetTimeout = setTimeout
const realSetInterval = setInterval
const realSleep = timersPromises.setTimeout
// An instance may serve several local clouds, one after the other. No timer of an earlier one does anything.
let life = 0
const reached = (run, moment) => {
  if (moment > run.waitedUntil) run.waitedUntil = moment
}
const span = (ms) => (ms > 0 && ms <= 0x7fffffff ? Math.trunc(ms) : 0)
function localSetTimeout(callback, ms, ...args) {
  if (typeof callback !== 'function') return realSetTimeout(callback, ms, ...args)
  const due = now() + span(ms)
  const run = ownRun()
  const own = life
  return realSetTimeout(
    (...given) => {
      if (own !== life) return
      reached(run, due)
      callback(...given)
    },
    ms,
    ...args,
  )
}
function localSleep(ms, value, options) {
  const due = now() + span(ms)
  const run = ownRun()
  const own = life
  return realSleep(ms, value, options).then((result) => {
    if (own !== life) return new Promise(() => {})
    reached(run, due)
    return result
  })
}
function localSetInterval(callback, ms, ...args) {
  if (typeof callback !== 'function') return realSetInterval(callback, ms, ...args)
  let due = now() + span(ms)
  const run = ownRun()
  const own = life
  return realSetInterval(
    (...given) => {
      if (own !== life) return
      reached(run, due)
      due = now() + span(ms)
      callback(...given)
    },
    ms,
    ...args,
  )
}
localSetTimeout[promisify.custom] = localSleep
globalThis.setTimeout = localSetTimeout
globalThis.setInterval = localSetInterval
timers.setTimeout = localSetTimeout
timers.setInterval = localSetInterval
timersPromises.setTimeout = localSleep
if (timersPromises.scheduler) timersPromises.scheduler.wait = (ms, options) => localSleep(ms, undefined, options)

// The SDK looks into the environment some fifty times for each of its requests, and through Node's own object each look is a
// call into the system. Whatever is written there becomes a text, as in Node's.
const environment = (variables) =>
  new Proxy(
    { ...variables },
    {
      set(env, name, value) {
        env[name] = `${value}`
        return true
      },
    },
  )
process.env = environment(process.env)

let identityKeys = []
let main
let loadError = null
let running = null

function describe(error) {
  if (error instanceof Error) return { message: String(error.message), stack: String(error.stack ?? error.message) }
  const text = typeof error === 'string' ? error : JSON.stringify(error)
  return { message: String(text), stack: String(text) }
}

let cpuBefore = process.cpuUsage()
function cpuMs() {
  const { user, system } = process.cpuUsage(cpuBefore)
  return (user + system) / 1000
}

function answer(id, outcome) {
  running = null
  send({ type: 'answer', id, cpuMs: cpuMs(), ...outcome })
}

process.on('uncaughtException', (error) => {
  const id = running
  if (id === null) {
    console.error(error)
    process.exit(1)
  }
  running = null
  send({ type: 'answer', id, cpuMs: cpuMs(), ok: false, error: describe(error), ends: true }, () => process.exit(1))
})

async function invoke(job) {
  running = job.id
  cpuBefore = process.cpuUsage()
  reading = job.clock
  for (const key of identityKeys) delete process.env[key]
  identityKeys = Object.keys(job.env)
  Object.assign(process.env, job.env)
  if (loadError) return answer(job.id, { ok: false, error: loadError })
  const startedAt = realNow()
  const context = {
    ...job.context,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, job.context.time_limit_in_ms - (realNow() - startedAt)),
  }
  try {
    const body = JSON.stringify(await main(JSON.parse(job.event), context)) ?? 'null'
    if (running === job.id) answer(job.id, { ok: true, body })
  } catch (error) {
    if (running === job.id) answer(job.id, { ok: false, error: describe(error) })
  }
}

// Compiled by way of its wrapper, a file that is loaded again is not compiled again.
Module.wrapper = [...Module.wrapper]

function load() {
  loadError = null
  try {
    main = require(entry).main
    if (typeof main !== 'function') throw new Error('index.js exports no function "main"')
  } catch (error) {
    loadError = describe(error)
  }
}

/** Whether nothing that was begun goes on: no request under way, no timer. The pipes lead to the host. */
const rests = () => running === null && process.getActiveResourcesInfo().every((each) => each === 'PipeWrap')

/** As if the process had just started, for another local cloud. */
function again({ env, clock }) {
  process.env = environment(env)
  identityKeys = []
  reading = clock
  for (const file of Object.keys(require.cache)) delete require.cache[file]
  load()
}

process.on('message', (message) => {
  if (message.type === 'clock') reading = message.clock
  if (message.type === 'rest') {
    const yes = rests()
    if (yes && message.leave) life += 1
    send({ type: 'rest', rests: yes })
  }
  if (message.type === 'again') again(message)
  if (message.type === 'invoke') {
    latest = { waitedUntil: 0 }
    void runs.run(latest, () => invoke(message))
  }
})

load()
send({ type: 'ready', error: loadError })

import { loadavg } from 'node:os'
import { buildFunctions } from '../config/functions'
import type { Matter } from '../src/domain/matter/matter'
import { caseDue, estate } from './deadlines/cases'
import { type Commit, Place } from './deadlines/place'

// Lateness of deadlines: the commit of the missed step in the log of the store, less its due moment, taken by the process
// that holds the store. Then everything is killed in the middle of its work, and what was due meanwhile is counted.
const COUNT = Number(process.argv[2] ?? 1_000)
const WINDOW_MS = 30_000
const INSTANCES = 2
const GOAL_MS = 50
const SWEEP_S = 5
const LOST = 200
const KILLED = 300
const OUTAGE_MS = 8_000
/** Delayed calls need at least six seconds, and arming them takes a while. */
const AHEAD_MS = 20_000

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, ms)))
const failures: string[] = []
const check = (fine: boolean, what: string): string => {
  if (!fine) failures.push(what)
  return `${what}: ${fine ? 'met' : 'MISSED'}`
}

const randomDues = (count: number, from: number, length: number): number[] =>
  Array.from({ length: count }, () => Math.floor(from + Math.random() * length))

/** The first commit of each case, in the order of the log. */
const claims = (commits: Commit[]): Commit[] => commits.filter(({ rev }) => rev === 0)

const stepsTold = ({ history }: Matter): number => history.filter(({ what }) => what === 'promiseStepped').length

/** Waits until the clock has nothing left to do for what was due, at most so long. */
async function quiet(place: Place, count: number, mostMs: number): Promise<Matter[]> {
  const until = Date.now() + mostMs
  for (;;) {
    const matters = await place.all<Matter>('matters')
    const done = matters.filter((matter) => stepsTold(matter) > 0 && matter.tell.length === 0)
    if (done.length >= count || Date.now() > until) return matters
    await pause(500)
  }
}

function lateness(matters: Matter[], commits: Commit[]): { p50: number; p99: number; most: number; early: number } {
  const due = new Map(matters.map((matter) => [matter._id, matter.commitments[0]?.dueAt ?? 0]))
  const late = claims(commits).map(({ id, at }) => at - (due.get(id) ?? 0))
  late.sort((a, b) => a - b)
  const at = (part: number) => late[Math.min(late.length - 1, Math.floor(late.length * part))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), most: late.at(-1) ?? Number.NaN, early: late.filter((ms) => ms < 0).length }
}

/** Missed steps told twice, cases claimed twice, and messages that landed twice or not at all. */
async function doubles(place: Place, matters: Matter[], commits: Commit[]): Promise<string> {
  const twice = matters.filter((matter) => stepsTold(matter) > 1).length
  const claimed = claims(commits)
  const again = claimed.length - new Set(claimed.map(({ id }) => id)).size
  const inbox = await place.all<{ caseId: string; kind: string }>('inbox')
  const missed = inbox.filter(({ kind }) => kind === 'missed')
  check(missed.length === matters.length, `${missed.length} messages for ${matters.length} misses`)
  return check(twice + again === 0, `${twice + again} doubles`)
}

async function prepared(place: Place): Promise<void> {
  await place.start()
  await place.setUp(estate)
}

async function onTime(): Promise<void> {
  const place = new Place(INSTANCES)
  try {
    await prepared(place)
    const now = Date.now()
    const dues = randomDues(COUNT, now + AHEAD_MS, WINDOW_MS)
    await place.insert(
      'matters',
      dues.map((due, n) => caseDue(n, now, due)),
    )
    await place.arm(dues)
    const [load] = loadavg()
    await pause(Math.max(...dues) - Date.now())
    const matters = await quiet(place, COUNT, 60_000)
    const commits = place.commits()
    const { p50, p99, most, early } = lateness(matters, commits)
    console.log(
      `${COUNT} deadlines in ${WINDOW_MS / 1000} s, a delayed call for each, ${INSTANCES} instances of the clock`,
    )
    console.log(`  lateness p50 ${p50} ms, p99 ${p99} ms, most ${most} ms (load ${load?.toFixed(1)} before it began)`)
    console.log(`  ${check(p99 <= GOAL_MS, `p99 at most ${GOAL_MS} ms`)}`)
    console.log(
      `  ${check(claims(commits).length === COUNT && early === 0, `${claims(commits).length} of ${COUNT} claimed, ${early} early`)}`,
    )
    console.log(`  ${await doubles(place, matters, commits)}`)
  } finally {
    await place.close()
  }
}

async function lost(): Promise<void> {
  const place = new Place(INSTANCES, `*/${SWEEP_S} * * * * * *`)
  try {
    await prepared(place)
    const now = Date.now()
    const dues = randomDues(LOST, now + 2_000, 15_000)
    await place.insert(
      'matters',
      dues.map((due, n) => caseDue(n, now, due)),
    )
    const matters = await quiet(place, LOST, 60_000)
    const commits = place.commits()
    const { p50, most } = lateness(matters, commits)
    console.log(
      `${LOST} deadlines whose delayed call was lost, a sweep every ${SWEEP_S} s (the product sweeps every 5 min)`,
    )
    console.log(`  lateness p50 ${p50} ms, most ${most} ms`)
    console.log(`  ${check(most <= SWEEP_S * 1000 + 100, `at most a sweep and 100 ms`)}`)
    console.log(`  ${await doubles(place, matters, commits)}`)
  } finally {
    await place.close()
  }
}

async function killed(): Promise<void> {
  const place = new Place(INSTANCES)
  try {
    await prepared(place)
    const now = Date.now()
    const begin = now + AHEAD_MS
    const dues = randomDues(KILLED, begin, 4_000 + OUTAGE_MS)
    await place.insert(
      'matters',
      dues.map((due, n) => caseDue(n, now, due)),
    )
    await place.arm(dues)
    await pause(begin + 3_000 - Date.now())
    // In the middle of a handler: a step has been committed, and its messages are on their way.
    for (let before = claims(place.commits()).length; claims(place.commits()).length === before; ) await pause(1)
    await place.kill()
    const atKill = place.commits()
    await pause(OUTAGE_MS)
    await place.start()
    const restarted = Date.now()
    const matters = await quiet(place, KILLED, 120_000)
    const commits = place.commits()
    const due = new Map(matters.map((matter) => [matter._id, matter.commitments[0]?.dueAt ?? 0]))
    const later = claims(commits.slice(atKill.length)).map(({ id }) => due.get(id) ?? 0)
    const inOrder = later.every((moment, n) => n === 0 || moment >= (later[n - 1] ?? 0))
    const untold = claims(atKill).length - atKill.filter(({ rev }) => rev === 1).length
    console.log(`${KILLED} deadlines, everything killed with -9 in the middle and down for ${OUTAGE_MS / 1000} s`)
    console.log(
      `  ${claims(atKill).length} claimed before the kill, ${untold} of them not told yet; ${later.length} after it`,
    )
    console.log(`  the last one claimed ${(claims(commits).at(-1)?.at ?? 0) - restarted} ms after the restart`)
    console.log(`  ${check(claims(commits).length === KILLED, `${claims(commits).length} of ${KILLED}`)}`)
    console.log(`  ${check(inOrder, 'claimed in due order')}`)
    console.log(`  ${await doubles(place, matters, commits)}`)
  } finally {
    await place.close()
  }
}

async function main(): Promise<void> {
  await buildFunctions()
  await onTime()
  await lost()
  await killed()
  if (failures.length > 0) throw new Error(`missed: ${failures.join(' · ')}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

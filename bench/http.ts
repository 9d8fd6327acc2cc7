import { loadavg } from 'node:os'
import { buildFunctions } from '../config/functions'
import type { Matter } from '../src/domain/matter/matter'
import { estate, RESIDENTS } from './http/estate'
import { type Filed, file, quantile, type Run } from './http/load'
import { Place } from './http/place'

// Repairs filed through the HTTP door of a local cloud whose store is on disk: one after another, then fifty at once. Then
// everything is killed with -9 and started again, and every case that a phone was told about has to be there.
const ONE_BY_ONE = Number(process.argv[2] ?? 300)
const AT_ONCE = Number(process.argv[3] ?? 1_000)
const PHONES = RESIDENTS
const WARM_UP = Number(process.argv[4] ?? 400)
const FLOOR = 200

/** A TypeScript peer with MariaDB on such a machine. */
const PEER = { p50: 2.5, rate: 365, p99: 499 }

const failures: string[] = []
const check = (fine: boolean, what: string): string => {
  if (!fine) failures.push(what)
  return `${what}: ${fine ? 'met' : 'MISSED'}`
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const spread = (took: number[]): string =>
  [0.5, 0.95, 0.99].map((part) => `p${part * 100} ${ms(quantile(took, part))}`).join(' · ')

/** What every call of a person rests on, through the same SDK: a call that does nothing, one read, one durable write. */
async function floor(place: Place): Promise<void> {
  const words = 'x'.repeat(2_000)
  type Floor = { reads: number[]; writes: number[] }
  await place.call('owner 1', 'floor', { count: FLOOR, kind: 'warm-', words })
  const calls: number[] = []
  for (let n = 0; n < FLOOR; n += 1) {
    const begun = performance.now()
    await place.call('owner 1', 'floor', { count: 0 })
    calls.push(performance.now() - begun)
  }
  const { reads, writes } = (await place.call('owner 1', 'floor', { count: FLOOR, kind: 'cold-', words })) as Floor
  console.log(
    `one empty call ${ms(quantile(calls, 0.5))}, one read through the SDK ${ms(quantile(reads, 0.5))}, one durable write of 2 KB ${ms(quantile(writes, 0.5))} (p50)`,
  )
}

async function bill(place: Place, what: () => Promise<Run>): Promise<Run & { bill: string }> {
  const before = await place.meter()
  const run = await what()
  const after = await place.meter()
  const each = (kind: keyof typeof after) => `${kind} ${((after[kind] - before[kind]) / run.filed.length).toFixed(1)}`
  return { ...run, bill: [each('calls'), each('reads'), each('writes')].join(' · ') }
}

const sees = (filed: Filed[], stored: Map<string, Matter>): Filed[] =>
  filed.filter(({ id, number, homeId }) => {
    const there = stored.get(id)
    return there?.number === number && there.homeId === homeId && there.history.length > 0
  })

/** Nothing acknowledged is gone, no number was given twice, and what was not told yet stands on the clock. */
async function nothingLost(place: Place, filed: Filed[]): Promise<void> {
  await place.kill()
  const begun = performance.now()
  await place.start()
  const restart = performance.now() - begun
  const matters = await place.all<Matter>('matters')
  const kept = sees(filed, new Map(matters.map((matter) => [matter._id, matter])))
  const numbers = new Set(matters.map(({ number }) => number)).size
  const untold = matters.filter(({ tell, wakeAt }) => tell.length > 0 && wakeAt === null).length
  const [last] = filed.slice(-1)
  const seen = last && (await place.ask(last.who, 'cases.getCase', { id: last.id }))
  console.log(`killed with -9 and started again in ${ms(restart)}`)
  console.log(`  ${check(kept.length === filed.length, `${kept.length} of ${filed.length} acknowledged are there`)}`)
  console.log(`  ${check(numbers === matters.length, `${numbers} numbers for ${matters.length} cases`)}`)
  console.log(`  ${check(untold === 0, `${untold} neither told nor on the clock`)}`)
  console.log(`  ${check(seen?.number === last?.number, 'the last one opens through HTTP')}`)
}

async function main(): Promise<void> {
  await buildFunctions()
  const place = new Place()
  try {
    await place.start()
    await place.setUp(estate)
    const warm = await file(place, WARM_UP, PHONES)
    const [load] = loadavg()
    console.log(`${RESIDENTS} residents file repairs, store on disk (load ${load?.toFixed(1)} before it began)`)
    await floor(place)
    const alone = await bill(place, () => file(place, ONE_BY_ONE, 1))
    console.log(`${ONE_BY_ONE} one after another: ${spread(alone.took)}, each ${alone.bill}`)
    console.log(`  ${check(quantile(alone.took, 0.5) < PEER.p50, `p50 below ${PEER.p50} ms`)}`)
    const many = await bill(place, () => file(place, AT_ONCE, PHONES))
    const rate = AT_ONCE / many.seconds
    console.log(`${AT_ONCE}, ${PHONES} at once: ${rate.toFixed(0)}/s, ${spread(many.took)}, each ${many.bill}`)
    console.log(`  ${check(rate > PEER.rate, `more than ${PEER.rate} a second`)}`)
    console.log(`  ${check(quantile(many.took, 0.99) < PEER.p99, `p99 below ${PEER.p99} ms`)}`)
    await nothingLost(place, [...warm.filed, ...alone.filed, ...many.filed])
  } finally {
    await place.close()
  }
  if (failures.length > 0) throw new Error(`missed: ${failures.join(' · ')}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

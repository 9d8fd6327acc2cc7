import { loadavg } from 'node:os'
import { buildFunctions } from '../config/functions'
import { type Cost, MINUTE, Place } from './clock/place'

// What a sweep costs with ever more open cases, of which the same number falls due: the cost has to follow what is due. And
// what a month costs in which nothing happens at all.
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000]
const DUE = 100
const ROUNDS = 6
const FLAT = 1.2
const PLAN = 200_000
const IDLE_PART = 0.1

/** On the hour, at ten in the morning in Shanghai: the eleven sweeps after it look for cases only. */
const AT = Date.UTC(2026, 10, 24, 2)

const failures: string[] = []
const check = (fine: boolean, what: string): string => {
  if (!fine) failures.push(what)
  return `${what}: ${fine ? 'met' : 'MISSED'}`
}

const operations = ({ bill: { calls, reads, writes } }: Cost): number => calls + reads + writes

/** The round that anything else on this machine disturbed least. */
const best = (rounds: Cost[]): Cost => rounds.reduce((one, other) => (other.ms < one.ms ? other : one))

/** One sweep by itself, with cases that fell due in the minutes before it and whose delayed calls were all lost. */
async function sweep(place: Place, at: number, due: number): Promise<Cost> {
  const since = place.cloud.clock.now()
  place.add(Array.from({ length: due }, (_, n) => since + Math.floor(((n + 1) / (due + 1)) * (at - since))))
  await place.to(at - 1)
  return place.to(at)
}

type Row = { size: number; nothing: Cost; due: Cost }

async function measured(size: number): Promise<Row> {
  const place = await Place.open(AT)
  try {
    place.addResting(size)
    let at = AT
    const sweepNow = (due: number): Promise<Cost> => {
      at += 5 * MINUTE
      return sweep(place, at, due)
    }
    await sweepNow(DUE)
    const nothing: Cost[] = []
    const due: Cost[] = []
    for (let round = 0; round < ROUNDS; round += 1) due.push(await sweepNow(DUE))
    for (let round = 0; round < 3; round += 1) nothing.push(await sweepNow(0))
    const woken = place.cloud.store.count('matters', { 'history.what': 'promiseStepped' })
    check(woken === (ROUNDS + 1) * DUE, `${woken} of ${(ROUNDS + 1) * DUE} cases woken among ${size}`)
    return { size, nothing: best(nothing), due: best(due) }
  } finally {
    await place.close()
  }
}

const cell = (cost: Cost): string => {
  const { calls, reads, writes } = cost.bill
  const bill = `${calls} · ${reads} · ${writes} = ${operations(cost)}`
  return `${bill.padEnd(22)} ${cost.ms.toFixed(0).padStart(5)} ms`
}

const ratio = (values: number[]): number => Math.max(...values) / Math.min(...values)

async function idleDay(): Promise<Cost> {
  const place = await Place.open(AT)
  try {
    const day = 24 * 60 * MINUTE
    await place.to(AT + day)
    return await place.to(AT + 2 * day)
  } finally {
    await place.close()
  }
}

async function main(): Promise<void> {
  await buildFunctions()
  console.log(`calls · reads · writes of one sweep, and its time (best of ${ROUNDS}; load ${loadavg()[0]?.toFixed(1)})`)
  console.log(`${'open cases'.padStart(10)}  ${'nothing due'.padEnd(31)}  ${DUE} due`)
  const rows: Row[] = []
  for (const size of SIZES) {
    const row = await measured(size)
    rows.push(row)
    console.log(`${row.size.toLocaleString('en').padStart(10)}  ${cell(row.nothing)}  ${cell(row.due)}`)
  }
  const bill = ratio(rows.map(({ due }) => operations(due)))
  const time = ratio(rows.map(({ due }) => due.ms))
  console.log(check(bill <= FLAT, `platform operations flat within ${FLAT}: ${bill.toFixed(2)}`))
  console.log(check(time <= FLAT, `time flat within ${FLAT}: ${time.toFixed(2)}`))
  const month = 30 * operations(await idleDay())
  const idle = `a month in which nothing happens: ${month.toLocaleString('en')} of ${PLAN.toLocaleString('en')} operations`
  console.log(check(month <= PLAN * IDLE_PART, `${idle} (${((month / PLAN) * 100).toFixed(1)} %)`))
  if (failures.length > 0) throw new Error(`missed: ${failures.join(' · ')}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

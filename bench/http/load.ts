import type { Input } from '../../src/contract'
import { homeOf, RESIDENTS } from './estate'
import { newKey, type Place } from './place'

/** A case that a phone was told about. */
export type Filed = { id: string; number: string; homeId: string; who: string }

/** One load: how long each request took in milliseconds, all of it in seconds, and what was acknowledged. */
export type Run = { took: number[]; seconds: number; filed: Filed[] }

const choices = [
  { category: 'water', urgency: 'urgent', words: '厨房水管爆裂，水流了一地' },
  { category: 'power', urgency: 'ordinary', words: '客厅的灯一直在闪，换了灯泡也不行' },
  { category: 'water', urgency: 'ordinary', words: '卫生间的水龙头关不紧，一直滴水' },
  { category: 'power', urgency: 'urgent', words: '家里突然跳闸，合不上去' },
] as const

const repair = (n: number): Input<'cases.fileRepair'> => ({
  key: newKey(),
  homeId: homeOf(1 + (n % RESIDENTS)),
  place: 'kitchen',
  photos: [],
  preferredAt: null,
  ...(choices[n % choices.length] as (typeof choices)[number]),
})

/** Files repairs for the residents in turn, so many at any time. A request without an answer ends the measurement. */
export async function file(place: Place, count: number, atOnce: number): Promise<Run> {
  const run: Run = { took: [], seconds: 0, filed: [] }
  let next = 0
  const phone = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) {
      const input = repair(n)
      const who = `owner ${1 + (n % RESIDENTS)}`
      const begun = performance.now()
      const { id, number } = await place.ask(who, 'cases.fileRepair', input)
      run.took.push(performance.now() - begun)
      run.filed.push({ id, number, homeId: input.homeId, who })
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: atOnce }, phone))
  run.seconds = (performance.now() - begun) / 1000
  return run
}

export const quantile = (values: number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

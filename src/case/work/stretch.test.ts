import { DAY, HOUR, MINUTE } from '@/domain/kernel/time'
import { stretchOf, suggestedStretch } from './stretch'

/** Saturday 21 November 2026, midnight in Shanghai. */
const day = Date.UTC(2026, 10, 20, 16)
const at = (hours: number, minutes = 0) => day + hours * HOUR + minutes * MINUTE
const about = { since: at(9, 30) + 20_000, now: at(15) }
const read = (from: number, until: number, of = day) => stretchOf({ day: of, from, until }, about)

test('two times of a day are a stretch of it', () => {
  expect(read(10 * 60, 11 * 60 + 30)).toEqual({ from: at(10), until: at(11, 30) })
})

test('within the minute of the filing it begins with the filing', () => {
  expect(read(9 * 60 + 30, 10 * 60)).toEqual({ from: about.since, until: at(10) })
})

test('before the filing, ahead of now, or without a length it is none', () => {
  expect(read(9 * 60, 10 * 60)).toBeNull()
  expect(read(14 * 60, 16 * 60)).toBeNull()
  expect(read(14 * 60, 14 * 60)).toBeNull()
})

test('an end before the beginning is on the next day', () => {
  const night = { since: day, now: day + 2 * DAY }
  expect(stretchOf({ day, from: 23 * 60, until: 60 }, night)).toEqual({ from: at(23), until: day + DAY + HOUR })
})

test('the wheels stand from the arrival, or the end of the last entry, until now', () => {
  const arrived = { what: 'arrived', at: at(10) + 12_000 }
  const view = (log: unknown[]) => ({ createdAt: about.since, timeline: [arrived], work: { log } }) as never
  expect(suggestedStretch(view([]), null, about.now)).toEqual({ day, from: 601, until: 900 })
  expect(suggestedStretch(view([{ until: at(12), corrected: false }]), null, about.now).from).toBe(720)
  expect(suggestedStretch(view([]), { from: at(10), until: at(11) }, about.now)).toEqual({ day, from: 600, until: 660 })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { ask, filed, photo, T0 } from '../given.fixture'
import type { Matter } from '../matter'
import { brokenAt, chained } from './chain'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const link = (matter: Matter): Matter => ({ ...matter, chain: chained(matter, hash) })
const after = (matter: Matter | string): Matter => {
  if (typeof matter === 'string') throw new Error(matter)
  return link(matter)
}

const accepted = after(ask(link(filed({ photos: [photo('p1', 'li')] })), 'chen', T0 + 60_000, { move: 'accept' }))

test('a history as it was written is whole, and links written earlier stay as they were', () => {
  const earlier = link(filed({ photos: [photo('p1', 'li')] }))
  expect(brokenAt(accepted, hash)).toBeNull()
  expect(accepted.chain.slice(0, earlier.chain.length)).toEqual(earlier.chain)
  expect(new Set(accepted.chain).size).toBe(accepted.history.length)
})

test('words and names can be erased without breaking the chain', () => {
  const erased: Matter = { ...accepted, notes: {}, homeLabel: '' }
  expect(brokenAt(erased, hash)).toBeNull()
})

test('one entry changed, left out or added is named', () => {
  fc.assert(
    fc.property(fc.nat(accepted.history.length - 1), fc.integer({ min: 1, max: 1_000_000 }), (position, by) => {
      const changed = accepted.history.map((entry, i) => (i === position ? { ...entry, at: entry.at + by } : entry))
      expect(brokenAt({ ...accepted, history: changed }, hash)).toBe(accepted.history[position]?.id)
    }),
  )
  const [first, ...rest] = accepted.history
  expect(brokenAt({ ...accepted, history: rest }, hash)).toBe(rest[0]?.id)
  expect(brokenAt({ ...accepted, history: accepted.history.slice(0, -1) }, hash)).toBe(accepted.history.at(-1)?.id)
  expect(first && brokenAt({ ...accepted, history: [...accepted.history, { ...first, id: 'e9' }] }, hash)).toBe('e9')
})

test('a photo swapped together with its digest is named by the entry that carries it', () => {
  const swapped = accepted.photos.map((one) => ({ ...one, digest: 'digest of another picture' }))
  expect(brokenAt({ ...accepted, photos: swapped }, hash)).toBe('e1')
})

test('the order of fields that a store gives back does not matter', () => {
  const turned = accepted.history.map(
    (entry) => Object.fromEntries(Object.entries(entry).reverse()) as (typeof accepted.history)[number],
  )
  expect(brokenAt({ ...accepted, history: turned }, hash)).toBeNull()
})

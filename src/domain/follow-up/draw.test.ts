import fc from 'fast-check'
import { draw, least, type Unit } from './draw'

const units = fc
  .array(
    fc.record({
      kind: fc.constantFrom('repair', 'complaint', 'suggestion'),
      category: fc.constantFrom('water', 'power', 'noise'),
      engineer: fc.constantFrom('chen', 'wu', 'sun', 'he'),
    }),
    { maxLength: 200 },
  )
  .map((list) =>
    list.map(({ kind, category, engineer }, n): Unit => ({ id: `case-${n}`, strata: [kind, category, engineer] })),
  )
const percent = fc.integer({ min: 30, max: 100 })
const seed = fc.string({ minLength: 1, maxLength: 12 })

const sizes = (list: readonly Unit[], depth: number): Map<string, number> => {
  const all = new Map<string, number>()
  for (const { strata } of list) {
    const name = strata.slice(0, depth).join('/')
    all.set(name, (all.get(name) ?? 0) + 1)
  }
  return all
}

test('the same seed draws the same cases, whatever order they come in', () => {
  fc.assert(
    fc.property(units, percent, seed, fc.integer(), (list, share, from, turn) => {
      const other = [...list].sort((a, b) => ((a.id.length * turn) % 7) - ((b.id.length * turn) % 7)).reverse()
      expect(draw(other, share, from).sort()).toEqual(draw(list, share, from).sort())
    }),
  )
})

test('it is never less than the share, never one more than needed, and nobody is drawn twice', () => {
  fc.assert(
    fc.property(units, percent, seed, (list, share, from) => {
      const drawn = draw(list, share, from)
      expect(drawn.length).toBe(least(list.length, share))
      expect(drawn.length * 100).toBeGreaterThanOrEqual(list.length * share)
      expect(new Set(drawn).size).toBe(drawn.length)
    }),
  )
})

test('every stratum of every level has its share, less than one case away from it', () => {
  fc.assert(
    fc.property(units, percent, seed, (list, share, from) => {
      const drawn = new Set(draw(list, share, from))
      const chosen = list.filter(({ id }) => drawn.has(id))
      for (const depth of [1, 2, 3]) {
        const got = sizes(chosen, depth)
        for (const [name, size] of sizes(list, depth)) {
          expect(Math.abs((got.get(name) ?? 0) - (size * chosen.length) / list.length)).toBeLessThan(1)
        }
      }
    }),
  )
})

test('over many seeds every case is drawn about as often as every other', () => {
  const list = Array.from(
    { length: 20 },
    (_, n): Unit => ({ id: `case-${n}`, strata: [n % 3 ? 'repair' : 'complaint'] }),
  )
  const times = new Map(list.map(({ id }) => [id, 0]))
  const seeds = 3000
  for (let n = 0; n < seeds; n += 1)
    for (const id of draw(list, 30, `seed ${n}`)) times.set(id, (times.get(id) ?? 0) + 1)
  for (const count of times.values()) expect(Math.abs(count / seeds - 0.3)).toBeLessThan(0.05)
})

test('another seed draws others', () => {
  const list = Array.from({ length: 40 }, (_, n): Unit => ({ id: `case-${n}`, strata: ['repair'] }))
  expect(draw(list, 30, 'one')).not.toEqual(draw(list, 30, 'another'))
})

test('of nothing nothing is drawn, of one case that one', () => {
  expect(draw([], 30, 'seed')).toEqual([])
  expect(draw([{ id: 'case-1', strata: [] }], 30, 'seed')).toEqual(['case-1'])
})

import fc from 'fast-check'
import { filed, team } from '../matter/given.fixture'
import { tellFor } from './tell'
import { thing } from './template'

test('a thing field always fits what WeChat takes: 1 to 20 characters, one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const points = [...thing(words)]
      expect(points.length).toBeGreaterThan(0)
      expect(points.length).toBeLessThanOrEqual(20)
      expect(thing(words)).not.toMatch(/[\r\n\t]/)
    }),
  )
})

test('words that fit are left as they are', () => {
  expect(thing('厨房水管爆裂')).toBe('厨房水管爆裂')
  expect(thing('一二三四五六七八九十一二三四五六七八九十')).toHaveLength(20)
})

test('what was meant for a person nobody has yet goes to the desk', () => {
  const matter = filed({ category: 'gas' }, team)
  const entry = { ...matter.history[0], id: 'e9', what: 'caseSentBack', digest: 'd', photos: [] } as never
  const people = { residentId: 'li', filedBy: 'li', assigneeId: null, receiverId: null }
  expect(tellFor(entry, people).map((t) => [t.to, t.personId])).toEqual([
    ['desk', null],
    ['supervisor', null],
  ])
})

test('what a proxy filed is told to the resident and to the proxy', () => {
  const tellings = filed({ residentId: 'mother' }, team).tell.filter((one) => one.to === 'resident')
  expect(tellings.map((one) => [one.kind, one.personId])).toEqual([
    ['received', 'mother'],
    ['received', 'li'],
    ['dispatched', 'mother'],
    ['dispatched', 'li'],
  ])
})

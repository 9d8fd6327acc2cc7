import fc from 'fast-check'
import { buildingOf, byBuilding, labelsOf } from './by-building'

const buildings = ['A1', 'A10', 'A100', '1栋', '11栋', '商铺']

test('a label lies in the building that it begins with, in the longer one of two', () => {
  expect(buildingOf('1栋2单元501', buildings)).toBe('1栋')
  expect(buildingOf('11栋2单元501', buildings)).toBe('11栋')
  expect(buildingOf('A10-3', buildings)).toBe('A10')
  expect(buildingOf('物业办公室', buildings)).toBeNull()
})

test('the stretches of a building hold exactly the labels that lie in it', () => {
  const label = fc
    .tuple(fc.constantFrom(...buildings, 'A', 'B'), fc.string({ maxLength: 6 }))
    .map(([start, rest]) => start + rest)
  fc.assert(
    fc.property(label, fc.constantFrom(...buildings), (one, building) => {
      const inside = labelsOf(building, buildings).some(({ from, until }) => from <= one && one < until)
      expect(inside).toBe(buildingOf(one, buildings) === building)
    }),
  )
})

test('every building stands on the map, also where nothing is open; what lies nowhere comes last', () => {
  const row = (homeLabel: string, urgency: 'urgent' | 'ordinary') => ({ homeLabel, urgency, commitments: [] })
  const rows = [row('1栋101', 'urgent'), row('1栋102', 'ordinary'), row('地库', 'ordinary')]
  expect(byBuilding(rows, ['1栋', '2栋'], 0)).toEqual([
    { name: '1栋', open: 2, urgent: 1, missed: 0 },
    { name: '2栋', open: 0, urgent: 0, missed: 0 },
    { name: null, open: 1, urgent: 0, missed: 0 },
  ])
})

import { actions, actionsOf, type Part, parts, tryPart } from './matrix.fixture'
import { table } from './table.fixture'

test('every action of the contract has its row, and is tried in one part', () => {
  expect(Object.keys(table).sort()).toEqual([...actions].sort())
  expect((Object.keys(parts) as Part[]).flatMap(actionsOf).sort()).toEqual([...actions].sort())
})

tryPart('rest')

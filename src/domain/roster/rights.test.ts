import { duties } from '../people/duties'
import { type RosterRight, rosterRights } from './rights'

test('who may do what with the roster', () => {
  const table = (Object.keys(rosterRights) as RosterRight[]).map(
    (right) => `${right}: ${duties.filter((duty) => rosterRights[right].includes(duty)).join(' ')}`,
  )
  expect(table.join('\n')).toMatchInlineSnapshot(`
"see: desk engineer guard cleaner steward finance supervisor manager relations committee assessor
swap: desk engineer guard cleaner steward finance supervisor manager relations
edit: supervisor manager
cover: manager"
`)
})

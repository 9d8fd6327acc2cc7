import { type ActionName, contract } from '../../src/contract'
import { meant, roles } from '../rights/cast.fixture'
import { table } from '../rights/table.fixture'
import { expectPinned } from './pin.fixture'
import { lineOf, MAY, pinnedMay, type Right, triesOf } from './rights.fixture'

const actions = (Object.keys(contract) as ActionName[]).sort()

const rightsOf = (action: ActionName): Right[] =>
  triesOf(table[action].on).map((target) => {
    const able = meant(table[action].may, target)
    return { action, at: target?.at ?? '-', answer: MAY, roles: roles.filter((role) => able.has(role)) }
  })

test('who may do what to whose: every role on the own home, another household and another estate', () => {
  const lines = actions.flatMap(rightsOf).map(lineOf)
  expectPinned('rights', lines)
})

test('the pinned text read back is the whole table', () => {
  const may = pinnedMay()
  expect([...may.keys()]).toEqual(actions.flatMap(rightsOf).map(({ action, at }) => `${action} ${at}`))
  for (const { action, at, roles: able } of actions.flatMap(rightsOf)) {
    expect([action, at, ...(may.get(`${action} ${at}`) ?? [])]).toEqual([action, at, ...able])
  }
})

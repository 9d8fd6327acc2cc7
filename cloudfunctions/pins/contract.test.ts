import { type ActionName, contract } from '../../src/contract'
import { errorCodes } from '../../src/contract/errors'
import { errorText } from '../../src/copy/errors'
import '../../src/copy/errors/all'
import { table } from '../rights/table.fixture'
import { happenings, queueables, reasons } from './names.fixture'
import { expectPinned } from './pin.fixture'
import { fieldsOf } from './schema.fixture'

const actions = (Object.keys(contract) as ActionName[]).sort()

test('what each action takes: names, types, limits, what may be left out', () => {
  const lines = actions.flatMap((action) => fieldsOf(contract[action].input, action))
  expectPinned('schemas', lines)
})

test('which actions there are, which may wait on the phone, and what a history may hold', () => {
  expectPinned('names', [
    ...actions.map((action) => `action ${action}`),
    ...queueables.map((action) => `queueable ${action}`),
    ...happenings.map((what) => `entry ${what}`),
  ])
})

test('every refusal there is, in the words that people read', () => {
  const code = 'BAD_INPUT'
  const line = (name: string, { what, todo }: { what: string; todo: string }) => `${name}: ${what} / ${todo}`
  const states = actions.flatMap((action) => {
    const { fails = '' } = table[action]
    return fails
      .split(', ')
      .filter(Boolean)
      .map((failure) => `${action} may fail for who may: ${failure}`)
  })
  expectPinned('refusals', [
    ...[...errorCodes].sort().map((one) => line(one, errorText({ code: one }))),
    ...reasons.map((reason) => line(reason, errorText({ code, reason }))),
    ...states,
  ])
})

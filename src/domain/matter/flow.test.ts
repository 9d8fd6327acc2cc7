import { flow, isOver, mayMove, movesOf } from './flow'
import type { Capacity, Status } from './matter'

const statuses = Object.keys(flow) as Status[]
const capacities: Capacity[] = [
  'resident',
  'proxy',
  'follower',
  'assignee',
  'receiver',
  'desk',
  'supervisor',
  'manager',
]

test('the whole table of rights: who may do what in which status', () => {
  const table = statuses.flatMap((status) =>
    capacities.map((capacity) => `${status} ${capacity}: ${movesOf(status, [capacity]).join(' ') || '-'}`),
  )
  expect(table.join('\n')).toMatchInlineSnapshot(`
"waiting resident: answerProposal cancel
waiting proxy: answerProposal cancel
waiting follower: -
waiting assignee: -
waiting receiver: -
waiting desk: dispatch proposeTime
waiting supervisor: dispatch proposeTime
waiting manager: dispatch proposeTime
assigned resident: answerProposal cancel
assigned proxy: answerProposal cancel
assigned follower: -
assigned assignee: accept decline proposeTime
assigned receiver: -
assigned desk: dispatch
assigned supervisor: dispatch
assigned manager: dispatch
accepted resident: answerProposal confirmArrival cancel
accepted proxy: answerProposal confirmArrival cancel
accepted follower: -
accepted assignee: decline proposeTime arrive
accepted receiver: -
accepted desk: dispatch
accepted supervisor: dispatch
accepted manager: dispatch
arrived resident: answerProposal
arrived proxy: answerProposal
arrived follower: -
arrived assignee: promiseDate proposeTime complete
arrived receiver: -
arrived desk: -
arrived supervisor: -
arrived manager: answerLonger
done resident: confirm sendBack
done proxy: confirm sendBack
done follower: -
done assignee: -
done receiver: -
done desk: -
done supervisor: -
done manager: -
closed resident: -
closed proxy: -
closed follower: -
closed assignee: -
closed receiver: -
closed desk: -
closed supervisor: -
closed manager: -
cancelled resident: -
cancelled proxy: -
cancelled follower: -
cancelled assignee: -
cancelled receiver: -
cancelled desk: -
cancelled supervisor: -
cancelled manager: -"
`)
})

test('closed and withdrawn cases owe nothing more, all others do', () => {
  expect(statuses.filter(isOver)).toEqual(['closed', 'cancelled'])
})

test('a resident may not dispatch', () => {
  expect(mayMove('waiting', 'dispatch', ['resident'])).toEqual({ ok: false, reason: 'NOT_YOURS' })
})

test('nobody may confirm before the work is done', () => {
  expect(mayMove('arrived', 'confirm', capacities)).toEqual({ ok: false, reason: 'NOT_NOW' })
})

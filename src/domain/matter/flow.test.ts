import type { Capacity } from './capacity'
import { handlers } from './decide'
import { flows, isOver, mayMove, movesOf } from './flow'
import { type Kind, kinds } from './kinds'
import type { Status } from './status'

const statuses = Object.keys(flows.repair) as Status[]
const capacities: Capacity[] = [
  'resident',
  'proxy',
  'follower',
  'bystander',
  'assignee',
  'receiver',
  'desk',
  'supervisor',
  'manager',
  'doer',
]

const table = (kind: Kind): string => {
  const rows = statuses.flatMap((status) =>
    capacities.map((capacity) => `${status} ${capacity}: ${movesOf({ kind, status }, [capacity]).join(' ')}`),
  )
  return rows.filter((row) => !row.endsWith(': ')).join('\n')
}

test('the whole table of rights of a repair: who may do what in which status; who is not named may do nothing', () => {
  expect(table('repair')).toMatchInlineSnapshot(`
"waiting resident: answerProposal cancel
waiting proxy: answerProposal cancel
waiting desk: dispatch proposeTime markMajor
waiting supervisor: dispatch proposeTime markMajor
waiting manager: dispatch proposeTime markMajor changeReceiver
assigned resident: answerProposal cancel
assigned proxy: answerProposal cancel
assigned assignee: accept decline proposeTime addHelper removeHelper markMajor
assigned desk: dispatch addHelper removeHelper markMajor
assigned supervisor: dispatch addHelper removeHelper markMajor
assigned manager: dispatch addHelper removeHelper markMajor changeReceiver
accepted resident: answerProposal confirmArrival cancel
accepted proxy: answerProposal confirmArrival cancel
accepted assignee: decline proposeTime arrive addHelper removeHelper markMajor
accepted desk: dispatch addHelper removeHelper markMajor
accepted supervisor: dispatch addHelper removeHelper markMajor
accepted manager: dispatch addHelper removeHelper markMajor changeReceiver
arrived resident: answerProposal answerPlan
arrived proxy: answerProposal answerPlan
arrived assignee: promiseDate proposeTime complete siteVisit proposePlan logWork addPhotos addHelper removeHelper markMajor
arrived receiver: noteCall
arrived desk: proposePlan noteCall addHelper removeHelper markMajor
arrived supervisor: proposePlan noteCall addHelper removeHelper markMajor
arrived manager: answerLonger proposePlan noteCall addHelper removeHelper markMajor changeReceiver
done resident: confirm sendBack
done proxy: confirm sendBack
done receiver: sendBack noteCall confirmByCall closeUnconfirmed
done desk: sendBack noteCall confirmByCall closeUnconfirmed
done supervisor: sendBack noteCall confirmByCall closeUnconfirmed
done manager: sendBack noteCall confirmByCall closeUnconfirmed changeReceiver
closed resident: reopen
closed proxy: reopen
closed desk: reopen followUp
closed supervisor: reopen followUp
closed manager: reopen followUp
unconfirmed resident: reopen
unconfirmed proxy: reopen
unconfirmed desk: reopen followUp
unconfirmed supervisor: reopen followUp
unconfirmed manager: reopen followUp"
`)
})

test('the same of a complaint', () => {
  expect(table('complaint')).toMatchInlineSnapshot(`
"waiting resident: answerProposal cancel
waiting proxy: answerProposal cancel
waiting receiver: noteProgress nameColleague
waiting desk: dispatch proposeTime
waiting supervisor: dispatch proposeTime nameColleague
waiting manager: dispatch proposeTime changeReceiver nameColleague
assigned resident: answerProposal cancel
assigned proxy: answerProposal cancel
assigned assignee: accept decline proposeTime
assigned receiver: noteProgress nameColleague
assigned desk: dispatch
assigned supervisor: dispatch nameColleague
assigned manager: dispatch changeReceiver nameColleague
accepted resident: answerProposal confirmArrival cancel
accepted proxy: answerProposal confirmArrival cancel
accepted assignee: decline proposeTime arrive noteProgress recordFindings
accepted receiver: noteProgress recordFindings askSignature addMeasure finishMeasure checkMeasure nameColleague
accepted desk: dispatch askSignature judge confirmJudgement addMeasure checkMeasure
accepted supervisor: dispatch askSignature judge confirmJudgement addMeasure checkMeasure nameColleague
accepted manager: dispatch askSignature judge confirmJudgement addMeasure finishMeasure checkMeasure changeReceiver nameColleague
accepted doer: finishMeasure
arrived resident: answerProposal cancel
arrived proxy: answerProposal cancel
arrived assignee: promiseDate proposeTime noteProgress recordFindings tellResult
arrived receiver: noteProgress recordFindings tellResult askSignature addMeasure finishMeasure checkMeasure nameColleague
arrived desk: dispatch askSignature judge confirmJudgement addMeasure checkMeasure
arrived supervisor: dispatch askSignature judge confirmJudgement addMeasure checkMeasure nameColleague
arrived manager: dispatch answerLonger askSignature judge confirmJudgement addMeasure finishMeasure checkMeasure changeReceiver nameColleague
arrived doer: finishMeasure
done resident: confirm sendBack
done proxy: confirm sendBack
done assignee: tellResult
done receiver: tellResult askSignature sendBack noteCall confirmByCall closeUnconfirmed addMeasure finishMeasure checkMeasure nameColleague
done desk: askSignature sendBack noteCall confirmByCall closeUnconfirmed judge confirmJudgement addMeasure checkMeasure
done supervisor: askSignature sendBack noteCall confirmByCall closeUnconfirmed judge confirmJudgement addMeasure checkMeasure nameColleague
done manager: askSignature sendBack noteCall confirmByCall closeUnconfirmed judge confirmJudgement addMeasure finishMeasure checkMeasure changeReceiver nameColleague
done doer: finishMeasure
closed resident: reopen
closed proxy: reopen
closed receiver: addMeasure finishMeasure checkMeasure nameColleague
closed desk: reopen followUp judge confirmJudgement addMeasure checkMeasure
closed supervisor: reopen followUp judge confirmJudgement addMeasure checkMeasure nameColleague
closed manager: reopen followUp judge confirmJudgement addMeasure finishMeasure checkMeasure nameColleague
closed doer: finishMeasure
unconfirmed resident: reopen
unconfirmed proxy: reopen
unconfirmed receiver: addMeasure finishMeasure checkMeasure nameColleague
unconfirmed desk: reopen followUp judge confirmJudgement addMeasure checkMeasure
unconfirmed supervisor: reopen followUp judge confirmJudgement addMeasure checkMeasure nameColleague
unconfirmed manager: reopen followUp judge confirmJudgement addMeasure finishMeasure checkMeasure nameColleague
unconfirmed doer: finishMeasure"
`)
})

test('every kind knows every status', () => {
  for (const kind of kinds) expect(Object.keys(flows[kind])).toEqual(statuses)
})

test('whatever the table of a kind offers there is something that carries it out', () => {
  for (const kind of kinds) {
    const offered = Object.values(flows[kind]).flatMap((row) => Object.keys(row))
    expect(offered.length).toBeGreaterThan(20)
    expect(Object.keys(handlers[kind === 'repair' ? 'repair' : 'concern'])).toEqual(expect.arrayContaining(offered))
  }
})

test('closed, withdrawn and not confirmed cases are over, all others are not', () => {
  expect(statuses.filter(isOver)).toEqual(['closed', 'cancelled', 'unconfirmed'])
})

test('a resident may not dispatch', () => {
  expect(mayMove({ kind: 'repair', status: 'waiting' }, 'dispatch', ['resident'])).toEqual({
    ok: false,
    reason: 'NOT_YOURS',
  })
})

test('nobody may confirm before the work is done', () => {
  expect(mayMove({ kind: 'repair', status: 'arrived' }, 'confirm', capacities)).toEqual({
    ok: false,
    reason: 'NOT_NOW',
  })
})

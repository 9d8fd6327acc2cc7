import type { ActionName } from '../../src/contract'
import { contract } from '../../src/contract'
import { meant, roles, type Target, targets } from '../_rights/cast.fixture'
import { openStage, type Props } from '../_rights/stage.fixture'
import { table } from '../_rights/table.fixture'
import type { World } from '../world.fixture'
import { expectPinned } from './pin.fixture'
import { lineOf, MAY, pinnedMay, type Right, triesOf } from './rights.fixture'

let world: World
let props: Map<string, Props>
beforeAll(async () => {
  ;({ world, props } = await openStage())
}, 120_000)
afterAll(() => world?.close())

const ROUND = 8
const actions = (Object.keys(contract) as ActionName[]).sort()

const placeOf = (target: Target | null): Right['at'] => target?.at ?? '-'

/** What each of these roles really is answered, in the order of the roles. */
const answersOf = async (action: ActionName, target: Target | null, asking: readonly string[]): Promise<string[]> => {
  const given = { ...(target ?? (targets[0] as Target)) }
  const input = await table[action].input({ ...given, ...(props.get(given.home) as Props) })
  const ask = async (role: string): Promise<string> => {
    const reply = await world.call(role, action, input)
    return reply.ok ? 'ok' : [reply.error.code, reply.error.reason].filter(Boolean).join(' ')
  }
  const answers: string[] = []
  for (let i = 0; i < asking.length; i += ROUND) {
    answers.push(...(await Promise.all(asking.slice(i, i + ROUND).map(ask))))
  }
  return answers
}

/** Who may by the table, and how everybody else is refused by the product. */
const rightsOf = async (action: ActionName, target: Target | null): Promise<Right[]> => {
  const able = meant(table[action].may, target)
  const unable = roles.filter((role) => !able.has(role))
  const answers = await answersOf(action, target, unable)
  const about = { action, at: placeOf(target) }
  const refused = [...new Set(answers)].sort().map((answer) => ({
    ...{ ...about, answer },
    roles: unable.filter((_, n) => answers[n] === answer),
  }))
  const may = { ...about, answer: MAY, roles: roles.filter((role) => able.has(role)) }
  return may.roles.length > 0 ? [may, ...refused] : refused
}

test('who may do what to whose, and how everybody else is refused', async () => {
  const lines: string[] = []
  for (const action of actions) {
    for (const target of triesOf(table[action].on)) {
      const rights = await rightsOf(action, target)
      lines.push(...rights.map(lineOf))
    }
  }
  expectPinned('rights', lines)
}, 600_000)

test('the pinned text read back says who may as the table does', () => {
  const may = pinnedMay()
  for (const action of actions) {
    for (const target of triesOf(table[action].on)) {
      const able = may.get(`${action} ${placeOf(target)}`) ?? new Set()
      expect([action, placeOf(target), [...able].sort()]).toEqual([
        ...[action, placeOf(target)],
        [...meant(table[action].may, target)].sort(),
      ])
    }
  }
})

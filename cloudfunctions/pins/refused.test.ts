import type { ActionName } from '../../src/contract'
import { contract } from '../../src/contract'
import { meant, type Target, targets } from '../rights/cast.fixture'
import { forgetCounts } from '../rights/restore.fixture'
import { openStage, type Props } from '../rights/stage.fixture'
import { table } from '../rights/table.fixture'
import type { World } from '../world.fixture'
import { expectPinned } from './pin.fixture'
import { answerOf, lineOf, triesOf } from './rights.fixture'

let world: World
let props: Map<string, Props>
beforeAll(async () => {
  ;({ world, props } = await openStage())
}, 600_000)
afterAll(() => world?.close())

const actions = (Object.keys(contract) as ActionName[]).sort()
/** Many calls one after the other, perhaps on a busy machine. */
const LONG_MS = 600_000

/** One of every sort that may be refused something about a home: each cell is tried elsewhere, how it is refused here. */
const outsiders = [
  ...['follower', 'neighbour', 'engineer', 'guard', 'desk', 'committee', 'suspended', 'manager-abroad', 'stranger'],
]

/** How those of them who may not are really refused. */
const refusalsOf = async (action: ActionName): Promise<string[]> => {
  const [target] = triesOf(table[action].on)
  const given = target ?? (targets[0] as Target)
  const able = meant(table[action].may, target ?? null)
  const unable = outsiders.filter((role) => !able.has(role))
  const input = await table[action].input({ ...given, ...(props.get(given.home) as Props) })
  const answers = await Promise.all(unable.map(async (role) => answerOf(await world.call(role, action, input))))
  const about = { action, at: target?.at ?? ('-' as const) }
  return [...new Set(answers)]
    .sort()
    .map((answer) => lineOf({ ...about, answer, roles: unable.filter((_, n) => answers[n] === answer) }))
}

test(
  'how those who may not are refused',
  async () => {
    const lines: string[] = []
    for (const action of actions) {
      forgetCounts(world)
      lines.push(...(await refusalsOf(action)))
    }
    expectPinned('refused', lines)
  },
  LONG_MS,
)

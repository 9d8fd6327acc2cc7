import { isDeepStrictEqual } from 'node:util'
import { type ActionName, contract, type Reply } from '../../src/contract'
import type { World } from '../world.fixture'
import { meant, roles, type Target, targets } from './cast.fixture'
import { collections, dump, restore } from './restore.fixture'
import { openStage, type Props } from './stage.fixture'
import { table } from './table.fixture'

let world: World
let props: Map<string, Props>
beforeAll(async () => {
  ;({ world, props } = await openStage())
}, 120_000)
afterAll(() => world?.close())

const ROUND = 4
const cells = { forbidden: 0, allowed: 0 }

const outcome = (reply: Reply<unknown>): string =>
  reply.ok ? 'ok' : [reply.error.code, reply.error.reason].filter(Boolean).join(' ')

const isRefused = (answer: string): boolean => /^(FORBIDDEN|NOT_SIGNED_IN|NOT_FOUND)/.test(answer)

const givenAt = (target: Target) => ({ ...target, ...(props.get(target.home) as Props) })

/** What an earlier action still tells people may land late on a busy machine; what the refused change, they change again. */
const LATE_MS = 2_000

/** The collections that differ after some asked in vain. */
const changedBy = async (asking: () => Promise<void>): Promise<string[]> => {
  const once = async () => {
    const before = dump(world)
    await asking()
    const after = dump(world)
    return { before, changed: collections.filter((name) => !isDeepStrictEqual(after.get(name), before.get(name))) }
  }
  const { before, changed } = await once()
  if (changed.length === 0) return []
  await new Promise((resolve) => setTimeout(resolve, LATE_MS))
  restore(world, before)
  return (await once()).changed
}

const tried = async (action: ActionName, target: Target | null): Promise<string[]> => {
  const { may, input, fails = '' } = table[action]
  const given = givenAt(target ?? (targets[0] as Target))
  const able = meant(may, target)
  const ask = async (role: string) => outcome(await world.call(role, action, await input(given)))
  const wrong: string[] = []
  const place = target ? ` on the ${target.at} home` : ''
  const before = dump(world)
  const unable = roles.filter((role) => !able.has(role))
  const changed = await changedBy(async () => {
    for (let i = 0; i < unable.length; i += ROUND) {
      const some = unable.slice(i, i + ROUND)
      const answers = await Promise.all(some.map(ask))
      some.forEach((role, n) => {
        if (!isRefused(answers[n] as string)) wrong.push(`${role} must not${place}, was answered ${answers[n]}`)
      })
    }
  })
  cells.forbidden += unable.length
  if (changed.length > 0) wrong.push(`who must not${place} has changed ${changed.join(', ')}`)
  for (const role of roles.filter((one) => able.has(one))) {
    restore(world, before)
    const answer = await ask(role)
    if (answer !== 'ok' && !fails.split(', ').includes(answer))
      wrong.push(`${role} may${place}, was answered ${answer}`)
    cells.allowed += 1
  }
  restore(world, before)
  return wrong
}

const actions = Object.keys(contract) as ActionName[]

test('every action of the contract has its row', () => {
  expect(Object.keys(table).sort()).toEqual([...actions].sort())
})

test.each(actions)(
  '%s',
  async (action) => {
    const tries: (Target | null)[] = table[action].on === 'myself' ? [null] : targets
    const wrong: string[] = []
    for (const target of tries) wrong.push(...(await tried(action, target)))
    expect(wrong).toEqual([])
  },
  60_000,
)

afterAll(() => {
  process.stdout.write(
    `rights: ${cells.forbidden} forbidden cells refused without a trace, ${cells.allowed} allowed ones\n`,
  )
})

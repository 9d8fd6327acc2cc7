import type { ActionName, Reply } from '../../src/contract'
import { contract } from '../../src/contract'
import type { World } from '../world.fixture'
import { meant, roles, type Target, targets } from './cast.fixture'
import { COUNTS, dump, forgetCounts, keepStored } from './restore.fixture'
import { openStage, type Props } from './stage.fixture'
import { table } from './table.fixture'

let world: World
let props: Map<string, Props>
/** As it is before each cell. */
let stored: ReturnType<typeof keepStored>

const ROUND = 4
const cells = { forbidden: 0, allowed: 0 }

const outcome = (reply: Reply<unknown>): string =>
  reply.ok ? 'ok' : [reply.error.code, reply.error.reason].filter(Boolean).join(' ')

const isRefused = (answer: string): boolean => /^(FORBIDDEN|NOT_SIGNED_IN|NOT_FOUND)/.test(answer)

const givenAt = (target: Target) => ({ ...target, ...(props.get(target.home) as Props) })

/** What an action still tells people goes on after its answer; only then is everything put back. */
const putBack = async () => {
  await world.rest()
  stored.putBack()
}

const tried = async (action: ActionName, target: Target | null): Promise<string[]> => {
  const { may, input, fails = '' } = table[action]
  forgetCounts(world)
  const given = givenAt(target ?? (targets[0] as Target))
  const able = meant(may, target)
  const ask = async (role: string) => outcome(await world.call(role, action, await input(given)))
  const wrong: string[] = []
  const place = target ? ` on the ${target.at} home` : ''
  const unable = roles.filter((role) => !able.has(role))
  for (let i = 0; i < unable.length; i += ROUND) {
    const some = unable.slice(i, i + ROUND)
    const answers = await Promise.all(some.map(ask))
    some.forEach((role, n) => {
      if (!isRefused(answers[n] as string)) wrong.push(`${role} must not${place}, was answered ${answers[n]}`)
    })
  }
  cells.forbidden += unable.length
  await world.rest()
  const traces = stored.changed().filter((name) => name !== COUNTS)
  if (traces.length > 0) {
    wrong.push(`who must not${place} has changed ${traces.join(', ')}`)
    await putBack()
  }
  for (const role of roles.filter((one) => able.has(one))) {
    const answer = await ask(role)
    if (answer !== 'ok' && !fails.split(', ').includes(answer))
      wrong.push(`${role} may${place}, was answered ${answer}`)
    cells.allowed += 1
    await putBack()
  }
  return wrong
}

export const actions = Object.keys(contract) as ActionName[]

/** Each part is a file of its own, so that they run beside one another; an action belongs to the first that it fits. */
export const parts = {
  cases: /^cases\.[a-j]/,
  moreCases: /^cases\./,
  work: /^(caseSearch|followUps|shiftHandovers|roster)\./,
  people: /^(people|household|applications|staff|homeProfiles|privacy)\./,
  rest: /./,
}
export type Part = keyof typeof parts

export const actionsOf = (part: Part): ActionName[] =>
  actions.filter((action) => Object.values(parts).find((fits) => fits.test(action)) === parts[part])

/** Opens the stage on which every cell is tried, with other functions than ours where a folder of them is named. */
const open = async (functionsDir?: string): Promise<void> => {
  ;({ world, props } = await openStage(functionsDir))
  forgetCounts(world)
  stored = keepStored(world)
}

/** Tries an action in every role, on every home; returns which cells are not as the table says. */
const triedEverywhere = async (action: ActionName): Promise<string[]> => {
  const tries: (Target | null)[] = table[action].on === 'myself' ? [null] : targets
  const wrong: string[] = []
  for (const target of tries) wrong.push(...(await tried(action, target)))
  return wrong
}

/** Tries one action on a stage of its own with functions from a folder. */
export const tryWith = async (functionsDir: string, action: ActionName): Promise<string[]> => {
  await open(functionsDir)
  try {
    return await triedEverywhere(action)
  } finally {
    await world.close()
  }
}

/** Tries every action of a part in every role, on every home. */
export const tryPart = (part: Part): void => {
  beforeAll(() => open(), 600_000)
  afterAll(() => world?.close())

  test.each(actionsOf(part))('%s', async (action) => expect(await triedEverywhere(action)).toEqual([]), 60_000)

  test('read as a whole, all that is stored is as it was before the first', () => {
    forgetCounts(world)
    expect(dump(world)).toEqual(stored.kept())
  })

  afterAll(() => {
    process.stdout.write(
      `rights of ${part}: ${cells.forbidden} forbidden cells refused without a trace, ${cells.allowed} allowed ones\n`,
    )
  })
}

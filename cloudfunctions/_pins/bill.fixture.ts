import type { Counts } from '../../local/meter'
import type { ActionName } from '../../src/contract'
import { meant, roles, type Target, targets } from '../_rights/cast.fixture'
import { dump, restore } from '../_rights/restore.fixture'
import type { Props } from '../_rights/stage.fixture'
import { table } from '../_rights/table.fixture'
import type { World } from '../world.fixture'
import { answerOf, triesOf } from './rights.fixture'

/** What a call leaves to be done behind its answer is on the bill as well: nothing more comes within such a while. */
const QUIET_MS = 30
/** On a busy machine that may take longer: what is pinned is waited for so long, and what is not pinned yet is given more time. */
const BUSY_MS = 5_000
const NEW_MS = 400
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const none: Counts = { calls: 0, reads: 0, writes: 0, storage: 0 }

/** Reads a line once it stands still and is as it is meant, or is not going to be. */
const settled = async (read: () => string, meant: string | undefined): Promise<string> => {
  const until = performance.now() + BUSY_MS
  for (let last = read(); ; ) {
    await pause(meant === undefined ? NEW_MS : QUIET_MS)
    const now = read()
    const isMeant = meant === undefined || now === meant
    if (now === last && (isMeant || performance.now() > until)) return now
    last = now
  }
}

/** Who may, in the first place where anybody may. */
const placeOf = (action: ActionName): { target: Target; who: string } | null => {
  for (const target of triesOf(table[action].on)) {
    const able = meant(table[action].may, target)
    const who = roles.find((role) => able.has(role))
    if (who) return { target: target ?? (targets[0] as Target), who }
  }
  return null
}

/**
 * Returns what one call of an action costs, by itself and in what it leaves behind, and puts everything back; null when nobody
 * may. `meant` is the line that is pinned.
 */
export const billOf = async (
  { world, props }: { world: World; props: Map<string, Props> },
  action: ActionName,
  meant: string | undefined,
): Promise<string | null> => {
  const place = placeOf(action)
  if (!place) return null
  const { target, who } = place
  const bill = () => world.cloud.meter().verbs.api?.[action] ?? none
  const stored = dump(world)
  const input = await table[action].input({ ...target, ...(props.get(target.home) as Props) })
  const before = { ...bill() }
  const answer = answerOf(await world.call(who, action, input))
  const line = await settled(() => {
    const after = Object.entries(bill()) as [keyof Counts, number][]
    const counts = after.map(([what, count]) => `${what} ${count - before[what]}`)
    return `${action} by ${who}, ${answer}: ${counts.join(' · ')}`
  }, meant)
  restore(world, stored)
  return line
}

import { groupSummary } from '@/copy/messages/messages'
import { current, type Delivery, finish, type Kind } from '@/domain/message/delivery'
import { digestOf } from '../../../platform/ids'
import { emergencyRobotKey, robotKey } from '../../../platform/settings'
import type { InboxDoc } from '../../../store/messages/inbox'
import { isSilent, reserveSays } from '../../../store/messages/robots'
import { sayInGroup } from '../https/robot'
import { enter } from './enter'

/** The robot's minute is full; there is no such robot. */
const FULL = 45009
const NO_ROBOT = 93000

type Entered = InboxDoc | null

const robotId = (key: string): string => digestOf(key).slice(0, 24)

const oneByOne = async (key: string, docs: InboxDoc[]): Promise<Entered[]> => {
  const entered: Entered[] = []
  for (const doc of docs) entered.push(await enter(doc, await sayInGroup(key, doc.card?.group ?? groupSummary(1))))
  return entered
}

const enterAll = (docs: InboxDoc[], code: number): Promise<Entered[]> =>
  Promise.all(docs.map((doc) => enter(doc, code)))

/** When not each may be said within the minute, the last that may be said speaks for all the rest. */
const inGroup = async (key: string | null, docs: InboxDoc[]): Promise<Entered[]> => {
  if (key === null) return enterAll(docs, NO_ROBOT)
  const granted = await reserveSays(robotId(key), docs.length, Date.now())
  if (granted === 0) return enterAll(docs, FULL)
  const single = granted >= docs.length ? docs : docs.slice(0, granted - 1)
  const rest = docs.slice(single.length)
  const said = await oneByOne(key, single)
  return rest.length === 0
    ? said
    : [...said, ...(await enterAll(rest, await sayInGroup(key, groupSummary(rest.length))))]
}

const keyOf = { robot: robotKey, emergency: emergencyRobotKey } as const
type Group = keyof typeof keyOf

const groupOf = ({ delivery }: InboxDoc): Group | null => {
  const channel = current(delivery)
  return channel === 'robot' || channel === 'emergency' ? channel : null
}

/**
 * A try in a group that is known to have heard enough in this minute ends as it begins: what is delivered then needs no second write.
 * `since` is the moment of the message.
 */
export const unlessSilent = (
  delivery: Delivery,
  estateId: string,
  about: { kind: Kind; since: number; now: number },
) => {
  const channel = current(delivery)
  const key = channel === 'robot' || channel === 'emergency' ? keyOf[channel](estateId) : null
  return key !== null && isSilent(robotId(key), about.now) ? finish(delivery, FULL, about) : delivery
}

/** Says in the groups of its estate what no own channel took, or is for them; the others are handed back as they are. */
export const toGroups = async (docs: InboxDoc[]): Promise<InboxDoc[]> => {
  const due = docs.flatMap((doc) => {
    const group = groupOf(doc)
    return group ? [{ doc, key: keyOf[group](doc.estateId) }] : []
  })
  const keys = [...new Set(due.map(({ key }) => key))]
  const said = await Promise.all(
    keys.map((key) =>
      inGroup(
        key,
        due.filter((one) => one.key === key).map(({ doc }) => doc),
      ),
    ),
  )
  return [...docs.filter((doc) => !groupOf(doc)), ...said.flat().filter((doc): doc is InboxDoc => doc !== null)]
}

import type { Channel } from '@/domain/message/channel'
import { keepStored } from '../../rights/restore.fixture'
import type { InboxDoc } from '../../store/messages/inbox'
import type { UnreachedDoc } from '../../store/messages/unreached'
import { newKey, repair, type World } from '../../world.fixture'

type Way = Exclude<Channel, 'emergency'>

/** `skip`: of such requests, not the first. `refused`: WeChat's answer to the send. */
type Step = { at: string; api: string; skip?: number; refused?: number }

/** Where whoever sends a message dies: before or after a request of his was done. */
export type Point = Step & { by: 'api' | 'clock'; way: Way; half: 'before' | 'after' }

const send: Record<Way, string> = {
  employee: '/cgi-bin/message/wxopen/employeerelationmsg/send',
  subscribe: 'subscribeMessage.send',
  robot: '/cgi-bin/webhook/send',
}

/** All that is asked of anybody outside from the moment a try is written down until it is marked, in order. */
const stepsOf = (by: Point['by'], way: Way): Step[] => {
  const out: Record<Way, Step[]> = {
    employee: [],
    subscribe: [{ at: 'the ledger', api: 'database.modifyDocument:ledgers' }],
    robot: [{ at: 'the minute of the robot', api: 'database.insertDocument:robots' }],
  }
  const back: Record<Way, Step[]> = {
    employee: [],
    subscribe: [{ at: 'the ledger of a refusal', api: 'database.modifyDocument:ledgers', skip: 1, refused: 43101 }],
    robot: [],
  }
  // What the clock sends was written down by a write of its own.
  const mark = { at: 'the mark', api: 'database.modifyDocument:inbox', skip: by === 'clock' ? 1 : 0 }
  return [...out[way], { at: 'the send', api: send[way] }, ...back[way], mark]
}

const ways = Object.keys(send) as Way[]

/** Every point at which whoever sends can die between the try and its mark, on every way out of the app. */
export const points: Point[] = (['api', 'clock'] as const).flatMap((by) =>
  ways.flatMap((way) =>
    stepsOf(by, way).flatMap((step) => (['before', 'after'] as const).map((half) => ({ by, way, ...step, half }))),
  ),
)

/** What became of one message: its tries, how often each way really carried it, where it ended, and whether it is listed. */
export type Story = { tries: [Way, number | null][]; sent: Partial<Record<Way, number>>; end: string; listed: boolean }

/** Counts as perhaps arrived. */
const PERHAPS = -604102

/** As decision 7 in docs/decisions has it: a try that was cut off is never repeated on its way, and the next way has it, or the list. */
export const meant = (point: Point): Story => {
  const { way, at, half } = point
  const isMarked = at === 'the mark' && half === 'after'
  return isMarked ? { tries: [[way, 0]], sent: { [way]: 1 }, end: 'arrived', listed: false } : unheard(point)
}

/** What it means when nothing is known of the try, be it that its sender died or that WeChat answered too late. */
export const unheard = ({ way, at, half }: Point): Story => {
  const isOut = at === 'the mark' || (at === 'the send' && half === 'after')
  const sent = isOut ? { [way]: 1 } : {}
  if (way === 'robot') return { tries: [[way, PERHAPS]], sent, end: 'listed', listed: true }
  const tries: Story['tries'] = [
    [way, PERHAPS],
    ['robot', 0],
  ]
  return { tries, sent: { ...sent, robot: 1 }, end: 'arrived', listed: false }
}

const post = async (world: World, path: string, body: unknown) => {
  const headers = { 'x-local-session': await world.sessionOf('chen') }
  await fetch(`${world.cloud.http}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}
const after = (world: World, ms: number) => world.to(world.cloud.clock.state().now + ms)

/** Has the access token at hand, so that whoever sends only has to send. */
const keepToken = async ({ cloud }: World) => {
  const app = { grant_type: 'client_credential', appid: 'wx0000000000local0', secret: 'local-secret' }
  const asked = { method: 'POST', body: JSON.stringify(app) }
  const { access_token: token } = await (await fetch(`${cloud.http}/wechat/cgi-bin/stable_token`, asked)).json()
  const expiresAt = cloud.clock.state().now + 3_600_000
  cloud.store.insert('tokens', [{ _id: 'wechat', rev: 1, token, expiresAt, refreshingUntil: 0 }])
}

/** Opens this way, and no better one, from us to the engineer. */
const open = async (world: World, way: Way) => {
  const subscribed = ['employee-work', 'employee-alert']
  await post(world, '/employee', { bind: way === 'employee', subscribe: subscribed })
  if (way === 'employee') await keepToken(world)
  if (way === 'employee') await world.ask('chen', 'messages.reportEmployee', { key: newKey(), bound: true, subscribed })
  if (way !== 'subscribe') return
  await post(world, '/subscribe', { answers: { work: 'accept' } })
  await after(world, 1_000)
}

const messages = ({ cloud }: World) => cloud.store.find('inbox', { query: {} }) as unknown as InboxDoc[]
const toEngineer = (world: World) => messages(world).find(({ kind }) => kind === 'assigned')

/** Files a case until it went through: the message to the engineer is sent in passing. */
const fileOne = async (world: World) => {
  const input = repair()
  for (let tries = 0; tries < 5; tries += 1) {
    const reply = (await world.raw('li', { action: 'cases.fileRepair', input })) as { ok?: boolean }
    if (reply.ok) return
  }
  throw new Error('the case was never filed')
}

/** Leaves the same message to the clock, as if it had waited for the morning. */
const leaveToClock = async (world: World, way: Way) => {
  await fileOne(world)
  // The filing may have answered before its own message was out.
  await world.rest()
  const doc = toEngineer(world) as InboxDoc
  world.cloud.store.remove('inbox', { query: {}, multi: true })
  world.cloud.store.remove('matters', { query: {}, multi: true })
  world.cloud.store.remove('robots', { query: {}, multi: true })
  const wakeAt = world.cloud.clock.state().now + 60_000
  const channels: Channel[] = way === 'robot' ? ['robot'] : [way, 'robot']
  const delivery: InboxDoc['delivery'] = { state: 'open', channels, attempts: [], plain: false, wakeAt }
  world.cloud.store.insert('inbox', [{ ...doc, _id: `${doc._id}:later`, rev: 0, caseId: null, delivery }])
}

/** Lets whoever sends a message die at this point, gives the clock a quarter of an hour, and tells what became of it. */
export const crashAt = async (world: World, { by, way, api, half, skip = 0, refused }: Point): Promise<Story> => {
  const stored = keepStored(world)
  const { faults, outbox } = world.cloud
  if (by === 'clock') await leaveToClock(world, way)
  await open(world, way)
  const last = outbox().at(-1)?.id ?? 0
  if (refused !== undefined) faults.order({ api: send[way], times: 1, errcode: refused })
  faults.order({ api, times: 1, kill: half, skip })
  if (by === 'api') await fileOne(world)
  // On a busy machine a tap is answered before it has sent: it is to die of the order, and not to race with the clock.
  await world.rest()
  await after(world, 15 * 60_000)
  await world.rest()
  faults.clear()
  const doc = toEngineer(world) as InboxDoc
  const cards = outbox({ after: last })
  const words = ({ text, ...data }: Record<string, { value: string }>) => text?.value ?? JSON.stringify(data)
  const said = (channel: Way) => {
    const these = channel === 'robot' ? doc.card?.group : words(doc.card?.data ?? {})
    return cards.filter((card) => card.channel === channel && words(card.data) === these).length
  }
  const listed = world.cloud.store.find('unreached', { query: {} }) as unknown as UnreachedDoc[]
  const story: Story = {
    tries: doc.delivery.attempts.map(({ channel, code }) => [channel as Way, code]),
    sent: Object.fromEntries(ways.map((one) => [one, said(one)] as const).filter(([, times]) => times > 0)),
    end: doc.delivery.state,
    listed: listed.some(({ _id }) => _id === doc._id),
  }
  stored.putBack()
  return story
}

import type { Timetable } from '../host/timetable'
import type { Shelf, Store } from '../store/types'
import { ContentChecks } from './content'
import { Employees } from './employees'
import { interfaces } from './interfaces'
import { Outbox } from './outbox'
import { People } from './people'
import { PhoneCodes } from './phone-codes'
import { checkPushRoutes, MessagePush, type PushRoute } from './push'
import type { WeChatReply, WeChatRequest } from './reply'
import { Robots } from './robots'
import { Subscriptions } from './subscribe'
import { AccessTokens } from './tokens'

type Setting = {
  shelf: Shelf
  now: () => number
  timetable: Timetable
  appid: string
  secret: string
  push: PushRoute[]
  templates: string[] | undefined
  addDelayedCall: (request: WeChatRequest) => WeChatReply
  soon: Store['soon']
}

/** WeChat's stand-in: who is who, what reached the phones, and every interface a function or script may call. */
export function openWeChat(setting: Setting) {
  const { shelf, now, timetable, appid, secret, push: routes, templates, addDelayedCall, soon } = setting
  checkPushRoutes(routes)
  const people = new People(shelf, appid, now)
  const outbox = new Outbox(shelf, now)
  const push = new MessagePush(routes, timetable, now, appid)
  const subscriptions = new Subscriptions({ shelf, people, outbox, push, templates })
  const employees = new Employees(shelf, people, outbox)
  const tokens = new AccessTokens(shelf, now, { appid, secret })
  const phoneCodes = new PhoneCodes(shelf, now, appid)
  const content = new ContentChecks(shelf, now, people, push, appid)
  const robots = new Robots(shelf, now, outbox)
  const inside = { subscriptions, employees, tokens, phoneCodes, content, robots, appid, addDelayedCall }
  // No answer leaves before what it tells of is on disk.
  const lasting = interfaces(inside).map((each) => ({
    ...each,
    work: (request: WeChatRequest) => soon(() => each.work(request)),
  }))
  return { people, outbox, ...inside, interfaces: lasting }
}

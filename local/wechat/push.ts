import type { Timetable } from '../host/timetable'

/** Which event of WeChat goes to which function, as the console's 消息推送 settings say: one <MsgType, Event>, one function. */
export type PushRoute = { msgType: string; event: string; functionName: string }

/** `MSGTYPE/EVENT=FUNCTION`, such as `event/wxa_media_check=events`; throws an Error on anything else. */
export function readPushRoute(text: string): PushRoute {
  const [, msgType = '', event = '', functionName = ''] = /^(\w+)\/(\w*)=([\w-]+)$/.exec(text) ?? []
  if (!msgType) throw new Error(`--push ${text} is not MSGTYPE/EVENT=FUNCTION`)
  return { msgType, event, functionName }
}

/** Throws when one <MsgType, Event> is to go to two functions, which the console refuses. */
export function checkPushRoutes(routes: PushRoute[]): void {
  const pairs = routes.map(({ msgType, event }) => `${msgType}/${event}`)
  const twice = pairs.find((pair, at) => pairs.indexOf(pair) !== at)
  if (twice) throw new Error(`the push of ${twice} goes to two functions; WeChat allows one`)
}

/** Message push: WeChat calls a function with an event. What no route names goes nowhere. */
export class MessagePush {
  constructor(
    private readonly routes: PushRoute[],
    private readonly timetable: Timetable,
    private readonly now: () => number,
    private readonly appid: string,
  ) {}

  /** Keeps an event of the person for its function, `inMs` from now; it is durable when this returns. */
  send(openid: string, event: string, fields: (seconds: number) => Record<string, unknown>, inMs = 0): void {
    const route = this.routes.find((each) => each.msgType === 'event' && each.event === event)
    if (!route) return
    const at = this.now() + inMs
    const head = { ToUserName: this.appid, FromUserName: openid, MsgType: 'event', Event: event }
    this.timetable.add(route.functionName, { ...head, ...fields(Math.floor(at / 1000)) }, at, 'push')
  }
}

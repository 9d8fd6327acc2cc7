import { type FaultInjection, InjectedFault, wechatChance, withFaults } from '../fault-injection/inject'
import { drawAppCode } from './app-codes'
import type { ContentChecks } from './content'
import type { Employees } from './employees'
import type { PhoneCodes } from './phone-codes'
import { no, type Picture, type WeChatReply, type WeChatRequest } from './reply'
import type { Robots } from './robots'
import type { Subscriptions } from './subscribe'
import type { AccessTokens } from './tokens'

/** One interface of WeChat. `name` is the cloud call's, `path` the one over HTTPS; one of them may be missing. */
export type Interface = {
  name?: string
  path?: string
  method?: 'GET'
  /** The two that give tokens and the group robots need none. */
  open?: true
  work: (request: WeChatRequest) => Answer | Promise<Answer>
}

/** What an interface answers. */
export type Answer = WeChatReply | Picture

type Inside = {
  subscriptions: Subscriptions
  employees: Employees
  tokens: AccessTokens
  phoneCodes: PhoneCodes
  content: ContentChecks
  appid: string
  robots: Robots
  addDelayedCall: (request: WeChatRequest) => WeChatReply
}

/** Every interface of WeChat that stands in here. */
export function interfaces(inside: Inside): Interface[] {
  const { subscriptions, employees, tokens, phoneCodes, content, robots, appid } = inside
  return [
    {
      name: 'subscribeMessage.send',
      path: '/cgi-bin/message/subscribe/send',
      work: (request) => subscriptions.send(request),
    },
    { name: 'cloudbase.addDelayedFunctionTask', work: inside.addDelayedCall },
    {
      name: 'phonenumber.getPhoneNumber',
      path: '/wxa/business/getuserphonenumber',
      work: (request) => phoneCodes.redeem(request),
    },
    {
      name: 'wxacode.getUnlimited',
      path: '/wxa/getwxacodeunlimit',
      work: (request) => drawAppCode(request, appid),
    },
    { name: 'security.msgSecCheck', path: '/wxa/msg_sec_check', work: (request) => content.text(request) },
    { name: 'security.mediaCheckAsync', path: '/wxa/media_check_async', work: (request) => content.media(request) },
    { path: '/cgi-bin/token', method: 'GET', open: true, work: (request) => tokens.plain(request) },
    { path: '/cgi-bin/stable_token', open: true, work: (request) => tokens.stable(request) },
    {
      path: '/cgi-bin/message/wxopen/employeerelationmsg/send',
      work: (request) => employees.send(request),
    },
    { path: '/wxa/business/unbinduserb2cauthinfo', work: (request) => employees.unbind(request) },
    { path: '/cgi-bin/webhook/send', open: true, work: (request) => robots.send(request) },
  ]
}

/** Asks one interface under the trouble of the moment. Throws TimedOut when the caller hears nothing. */
export async function askInterface(
  faultInjection: FaultInjection,
  { name, path, work }: Interface,
  via: 'cloud' | 'https',
  request: WeChatRequest,
): Promise<Answer> {
  const names = via === 'cloud' ? [name] : [path, name]
  try {
    return await withFaults(faultInjection, names, wechatChance, () => work(request))
  } catch (error) {
    if (error instanceof InjectedFault) return no(Number(error.errcode), error.message)
    throw error
  }
}

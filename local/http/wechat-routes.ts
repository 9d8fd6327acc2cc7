import { type FaultInjection, Killed, TimedOut } from '../fault-injection/inject'
import type { FunctionHost } from '../host/host'
import { askInterface, type Interface } from '../wechat/interfaces'
import { isPicture, no, type WeChatReply } from '../wechat/reply'
import type { AccessTokens } from '../wechat/tokens'
import { type Handler, type HttpRequest, MB, type Reply, readBody } from './messages'
import type { Routes } from './server'

type Inside = { interfaces: Interface[]; tokens: AccessTokens; faultInjection: FaultInjection; host: FunctionHost }

/** WeChat over HTTPS, below `/wechat`: what a product calls at https://api.weixin.qq.com. */
export function wechatRoutes({ interfaces, tokens, faultInjection, host }: Inside): Routes {
  const handler = (each: Interface): Handler => {
    return async (request): Promise<Reply> => {
      try {
        const asked = await readRequest(each, request, tokens)
        if ('refused' in asked) return { json: asked.refused }
        const answer = await askInterface(faultInjection, each, 'https', asked.request)
        if (!isPicture(answer)) return { json: answer }
        return { bytes: answer.picture, type: answer.contentType }
      } catch (error) {
        if (error instanceof TimedOut) return { cut: true }
        if (error instanceof Killed) {
          // Nothing says which instance asks over HTTPS.
          host.crashAll()
          return { cut: true }
        }
        throw error
      }
    }
  }
  const routes: Routes = {}
  for (const each of interfaces) {
    if (each.path === undefined) continue
    routes[`GET /wechat${each.path}`] = handler(each)
    routes[`POST /wechat${each.path}`] = handler(each)
  }
  return routes
}

type WeChatRequest = { request: Record<string, unknown> } | { refused: WeChatReply }

async function readRequest(each: Interface, request: HttpRequest, tokens: AccessTokens): Promise<WeChatRequest> {
  const { url, message } = request
  if (message.method !== (each.method ?? 'POST')) {
    return { refused: no(each.method ? 43001 : 43002, `require ${each.method ?? 'POST'} method`) }
  }
  if (each.method === 'GET') return { request: Object.fromEntries(url.searchParams) }
  const body = (await readBody(request, MB)).toString()
  const fault = each.open ? null : tokens.fault(url.searchParams.get('access_token'))
  if (fault) return { refused: fault }
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // A robot's key stands in the address.
      const query = each.open ? Object.fromEntries(url.searchParams) : {}
      return { request: { ...query, ...(value as Record<string, unknown>) } }
    }
  } catch {}
  return { refused: no(47001, 'data format error') }
}

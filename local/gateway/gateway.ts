import { randomUUID } from 'node:crypto'
import {
  databaseChance,
  type FaultInjection,
  InjectedFault,
  Killed,
  noChance,
  TimedOut,
  withFaults,
} from '../fault-injection/inject'
import { FileError } from '../files'
import type { Invocation } from '../host/caller'
import type { FunctionHost } from '../host/host'
import { type Handler, MB, type Reply, readBody } from '../http/messages'
import { StoreError } from '../store/types'
import type { Interface } from '../wechat/interfaces'
import type { Action } from './database'
import { answerOpenApi, readOpenApiRequest } from './openapi'
import { Refusal } from './refusal'

type GatewayOptions = {
  actions: Record<string, Action>
  interfaces: Interface[]
  host: FunctionHost
  faultInjection: FaultInjection
  log: (line: string) => void
}

const REQUEST_LIMIT = 20 * MB

/** The one address that wx-server-sdk talks to: unpacks a request, finds out which run it comes from, answers its action. */
export function gateway({ actions, interfaces, host, faultInjection, log }: GatewayOptions): Handler {
  async function answer(params: Record<string, unknown>, who: Invocation | undefined): Promise<Reply> {
    const requestId = randomUUID()
    const name = String(params.action)
    const chance = name.startsWith('database.') ? databaseChance : noChance
    try {
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined
      if (!action) throw new Refusal('INVALID_PARAM', `the local cloud does not know the action ${name}`)
      const names = [name, `${name}:${String(params.collectionName)}`]
      const data = await withFaults(faultInjection, names, chance, () => action({ params, who, requestId }))
      // startTransaction is read from the top level of the reply, everything else from `data`.
      const { transactionId } = data as { transactionId?: string }
      return { json: { requestId, data, ...(transactionId ? { transactionId } : {}) } }
    } catch (error) {
      if (error instanceof Killed) throw error
      return { json: { requestId, ...refused(error, name) } }
    }
  }

  function refused(error: unknown, action: string): { code: string; message: string } {
    if (error instanceof Refusal || error instanceof StoreError || error instanceof FileError) {
      return { code: error.code, message: error.message }
    }
    if (error instanceof InjectedFault) return { code: String(error.errcode), message: error.message }
    if (error instanceof TimedOut) return { code: 'SERVER_TIMEOUT', message: 'resource server timeout' }
    log(`${action} failed: ${error instanceof Error ? error.stack : error}`)
    return { code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
  }

  function ended(who: Invocation | undefined): Reply {
    if (who) host.crash(who.token)
    return { cut: true }
  }

  /** Chaos or an order may end the asking instance, before or after what it asked for was done. */
  async function survived(who: Invocation | undefined, work: () => Promise<Reply>): Promise<Reply> {
    try {
      if (!who || !faultInjection.chaos.strikes('killDuring')) return await work()
      if (faultInjection.chaos.heads('killDuring.done')) await work()
      return ended(who)
    } catch (error) {
      if (error instanceof Killed) return ended(who)
      throw error
    }
  }

  return async (request) => {
    const body = await readBody(request, REQUEST_LIMIT)
    const type = request.header('content-type') ?? ''
    if (type.startsWith('multipart/form-data')) {
      const ask = readOpenApiRequest(body, type)
      if (!ask)
        return { json: { requestId: randomUUID(), code: 'INVALID_PARAM', message: 'unknown multipart request' } }
      const who = host.invocation(ask.token)
      return survived(who, async () => ({ bytes: await answerOpenApi({ interfaces, faultInjection }, ask, who, log) }))
    }
    let params: Record<string, unknown>
    try {
      params = JSON.parse(body.toString()) as Record<string, unknown>
    } catch {
      return { json: { requestId: randomUUID(), code: 'INVALID_PARAM', message: 'the body must be JSON' } }
    }
    const who = host.invocation(params.wxCloudApiToken)
    return survived(who, () => answer(params, who))
  }
}

import { type FaultInjection, Killed, TimedOut } from '../fault-injection/inject'
import type { Invocation } from '../host/caller'
import { askInterface, type Interface } from '../wechat/interfaces'
import { isPicture } from '../wechat/reply'
import { readMultipart } from './multipart'
import { readPairs, writeAnswer } from './openapi-codec'

const NO_SUCH_API = -604100
const NOT_PERMITTED = -604101
const TIMED_OUT = -604102
const SYSTEM_ERROR = -604103

/** The fields of a `wx.openApi` request; null when the body is not one. */
export function readOpenApiRequest(body: Buffer, contentType: string) {
  const fields = readMultipart(body, contentType)
  if (fields?.action?.toString() !== 'wx.openApi') return null
  return {
    apiName: fields.apiName?.toString() ?? '',
    token: fields.wxCloudApiToken?.toString(),
    requestData: fields.requestData ?? Buffer.alloc(0),
  }
}

/** Answers one `wx.openApi` call as protobuf. Only what the calling function's config.json permits is run. */
export async function answerOpenApi(
  { interfaces, faultInjection }: { interfaces: Interface[]; faultInjection: FaultInjection },
  { apiName, requestData }: { apiName: string; requestData: Buffer },
  who: Invocation | undefined,
  log: (line: string) => void,
): Promise<Buffer> {
  const fail = (errorCode: number) => writeAnswer({ errorCode })
  if (!who?.openapi.includes(apiName)) return fail(NOT_PERMITTED)
  const api = interfaces.find(({ name }) => name === apiName)
  if (!api) return fail(NO_SUCH_API)
  try {
    const request: Record<string, unknown> = {}
    for (const [key, value] of readPairs(requestData)) request[key] = JSON.parse(Buffer.from(value).toString())
    const answer = await askInterface(faultInjection, api, 'cloud', request)
    return writeAnswer(
      isPicture(answer)
        ? { respData: answer.picture, contentType: answer.contentType }
        : { respData: Buffer.from(JSON.stringify(answer)), contentType: 'application/json' },
    )
  } catch (error) {
    if (error instanceof TimedOut) return fail(TIMED_OUT)
    if (error instanceof Killed) throw error
    log(`${apiName}: ${error instanceof Error ? error.stack : error}`)
    return fail(SYSTEM_ERROR)
  }
}

import { createRequire } from 'node:module'
import { type FaultInjection, Killed, TimedOut } from '../fault-injection/inject'
import type { Invocation } from '../host/caller'
import { askInterface, type Interface } from '../wechat/interfaces'
import { isPicture } from '../wechat/reply'
import { readMultipart } from './multipart'

type Codec<T> = {
  decode(bytes: Uint8Array): T
  encode(message: Partial<T>): { finish(): Uint8Array }
}
type Codecs = {
  CommApiData: Codec<{ openapiData?: { pairs?: { key: string; value: Uint8Array }[] } }>
  CommOpenApiResp: Codec<{ respData: Uint8Array; contentType: string; errorCode: number }>
}

const NO_SUCH_API = -604100
const NOT_PERMITTED = -604101
const TIMED_OUT = -604102
const SYSTEM_ERROR = -604103

let codecs: Codecs | undefined

/** Tencent's own protobuf codecs register themselves when the SDK is loaded, which takes some 300 ms the first time. */
export function loadCodecs(): Codecs {
  if (!codecs) {
    const load = createRequire(__filename)
    load('wx-server-sdk')
    codecs = (load('protobufjs/minimal') as { roots: { default: Codecs } }).roots.default
  }
  return codecs
}

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
  const { CommApiData, CommOpenApiResp } = loadCodecs()
  const fail = (errorCode: number) => Buffer.from(CommOpenApiResp.encode({ errorCode }).finish())
  if (!who?.openapi.includes(apiName)) return fail(NOT_PERMITTED)
  const api = interfaces.find(({ name }) => name === apiName)
  if (!api) return fail(NO_SUCH_API)
  try {
    const pairs = CommApiData.decode(requestData).openapiData?.pairs ?? []
    const request: Record<string, unknown> = {}
    for (const { key, value } of pairs) request[key] = JSON.parse(Buffer.from(value).toString())
    const answer = await askInterface(faultInjection, api, 'cloud', request)
    const sent = isPicture(answer)
      ? { respData: answer.picture, contentType: answer.contentType }
      : { respData: Buffer.from(JSON.stringify(answer)), contentType: 'application/json' }
    return Buffer.from(CommOpenApiResp.encode(sent).finish())
  } catch (error) {
    if (error instanceof TimedOut) return fail(TIMED_OUT)
    if (error instanceof Killed) throw error
    log(`${apiName}: ${error instanceof Error ? error.stack : error}`)
    return fail(SYSTEM_ERROR)
  }
}

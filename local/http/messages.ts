import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request, with its address taken apart. The body is read only when asked for. */
export type HttpRequest = { message: IncomingMessage; url: URL; header(name: string): string | undefined }

/** What a handler answers: `json`, or `bytes` with their type; `cut` breaks the connection off. Status 200 unless said. */
export type Reply = {
  status?: number
  json?: unknown
  bytes?: Buffer
  type?: string
  headers?: Record<string, string>
  cut?: true
}
export type Handler = (request: HttpRequest) => Reply | Promise<Reply>

/** A request that cannot be served; leaves as `{errCode, errMsg}` with an HTTP status. */
export class HttpError extends Error {
  override name = 'HttpError'
  constructor(
    readonly status: number,
    message: string,
    readonly errCode = -1,
  ) {
    super(message)
  }
}

export const KB = 1024
export const MB = 1024 * KB

/** The whole body; throws HttpError 413 above `limit` bytes. */
export function readBody({ message }: HttpRequest, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = () => reject(new HttpError(413, `the body is larger than ${limit} bytes`))
    if (Number(message.headers['content-length'] ?? 0) > limit) return tooLarge()
    const chunks: Buffer[] = []
    let size = 0
    message.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) tooLarge()
      else chunks.push(chunk)
    })
    message.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    message.on('error', reject)
    message.on('close', () => {
      if (!message.complete) reject(new HttpError(400, 'the body broke off'))
    })
  })
}

/** The body as a JSON object; throws HttpError 400 when it is none. */
export async function readJson(request: HttpRequest, limit: number): Promise<Record<string, unknown>> {
  const text = (await readBody(request, limit)).toString()
  try {
    const value: unknown = text ? JSON.parse(text) : {}
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {}
  throw new HttpError(400, 'the body must be a JSON object')
}

export function write(response: ServerResponse, reply: Reply): void {
  if (response.headersSent || response.destroyed) return
  if (reply.cut) {
    response.destroy()
    return
  }
  const json = reply.bytes === undefined
  const body = reply.bytes ?? Buffer.from(JSON.stringify(reply.json ?? {}))
  response.writeHead(reply.status ?? 200, {
    'content-type': json ? 'application/json; charset=utf-8' : (reply.type ?? 'application/octet-stream'),
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...reply.headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { text } from 'node:stream/consumers'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.ico': 'image/x-icon',
}

export type Listening = { port: number; origin: string; close(): Promise<void> }
type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>

/** Serves on 127.0.0.1, at the wished port when it is free, else at any. */
export async function serve(handler: Handler, wished: number): Promise<Listening> {
  const server = createServer((req, res) => {
    const answer = async () => {
      if (isStrange(req)) res.writeHead(403).end('pages of another origin are not served here')
      else await handler(req, res, new URL(req.url ?? '/', 'http://stage'))
    }
    answer().catch((error) => {
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      res.end(String(error instanceof Error ? error.message : error))
    })
  })
  await listen(server, wished).catch(() => listen(server, 0))
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Another web page that is open in the same browser must not reach in, neither by name nor by origin. */
function isStrange({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? ''
  return !/^(127\.0\.0\.1|localhost):\d+$/.test(host) || (headers.origin ?? `http://${host}`) !== `http://${host}`
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': types['.json'], 'cache-control': 'no-store' })
  response.end(JSON.stringify(value))
}

export function sendText(response: ServerResponse, extension: string, text: string): void {
  response.writeHead(200, { 'content-type': types[extension], 'cache-control': 'no-store' })
  response.end(text)
}

/** Sends a file, or 404 when there is none. */
export function sendFile(response: ServerResponse, file: string, cache = 'no-store'): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) {
    response.writeHead(404).end()
    return
  }
  const type = types[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'content-length': found.size, 'cache-control': cache })
  createReadStream(file).pipe(response)
}

export async function readJson<T>(incoming: IncomingMessage): Promise<T> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString() || '{}') as T
}

/** Hands a request on to another server and its answer back, with headers of our own added and `rewrite` done to it. */
export function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  to: string,
  headers: Record<string, string>,
  rewrite?: (body: string) => string,
): void {
  const { host: _host, connection: _connection, origin: _origin, ...kept } = incoming.headers
  const onward = request(to, { method: incoming.method, headers: { ...kept, ...headers } }, (answer) => {
    if (!rewrite) {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      return
    }
    void text(answer).then((body) => {
      const { 'content-length': _length, ...told } = answer.headers
      response.writeHead(answer.statusCode ?? 502, told).end(rewrite(body))
    })
  })
  onward.on('error', () => {
    if (!response.headersSent) response.writeHead(502)
    response.end()
  })
  response.on('close', () => onward.destroy())
  incoming.pipe(onward)
}

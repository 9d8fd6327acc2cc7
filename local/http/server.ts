import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FileError } from '../files'
import { type Handler, HttpError, type HttpRequest, type Reply, write } from './messages'

/** Handlers by method and path, such as `POST /call`; a path that ends in `/` takes everything below it. */
export type Routes = Record<string, Handler>

/**
 * Listens on 127.0.0.1 only. Requests for another host name (DNS rebinding) and from pages of another origin are
 * refused, errors leave as JSON. Rejects when the port is taken.
 */
export async function listen(port: number, routes: () => Routes, log: (line: string) => void): Promise<Server> {
  let own = port
  const server = createServer({ requestTimeout: 60_000 }, (message, response) => {
    void answer(message, own, routes(), log).then((reply) => write(response, reply))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  own = ownPort(server)
  return server
}

export function ownPort(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function answer(
  message: IncomingMessage,
  port: number,
  routes: Routes,
  log: (line: string) => void,
): Promise<Reply> {
  try {
    const url = readUrl(message.url, port)
    refuseStrangers(message, url.pathname, port)
    const method = message.method === 'HEAD' ? 'GET' : message.method
    const handler = routes[`${method} ${url.pathname}`] ?? routes[`${method} /${url.pathname.split('/')[1]}/`]
    if (!handler) throw new HttpError(404, `there is no ${method} ${url.pathname}`)
    const header = (name: string) => {
      const value = message.headers[name]
      return Array.isArray(value) ? value[0] : value
    }
    return await handler({ message, url, header } satisfies HttpRequest)
  } catch (error) {
    return refusal(error, log)
  }
}

/**
 * Pages of another port on this machine count as same-site: they may show files, whose addresses are signed, and nothing
 * else. No answer carries CORS headers, so a preflight is refused like the call itself.
 */
function refuseStrangers(message: IncomingMessage, path: string, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!own.includes(message.headers.host ?? '')) throw new HttpError(403, 'this host name is not served here')
  const { origin, 'sec-fetch-site': site } = message.headers
  const foreign = origin !== undefined && !own.some((host) => origin === `http://${host}`)
  const neighbour = site === 'same-site' && !(path.startsWith('/files/') && message.method === 'GET')
  if (foreign || site === 'cross-site' || neighbour) {
    throw new HttpError(403, 'pages of another origin are not served here')
  }
}

function readUrl(path: string | undefined, port: number): URL {
  try {
    return new URL(path ?? '/', `http://127.0.0.1:${port}`)
  } catch {
    throw new HttpError(400, 'the address cannot be read')
  }
}

function refusal(error: unknown, log: (line: string) => void): Reply {
  if (error instanceof HttpError) {
    return { status: error.status, json: { errCode: error.errCode, errMsg: error.message } }
  }
  if (error instanceof FileError) return { status: 403, json: { errCode: -503001, errMsg: error.message } }
  log(`the door failed: ${error instanceof Error ? error.stack : error}`)
  return { status: 500, json: { errCode: -501001, errMsg: 'resource system error' } }
}

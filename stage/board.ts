import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { LocalCloud } from '../local/cloud'
import { SECOND } from '../src/domain/kernel/time'
import type { Door } from './door'
import { fontTags, serveFont } from './font'
import { type Listening, readJson, sendFile, sendJson, sendText, serve } from './http'
import { nextDue } from './next-due'
import type { Phone } from './phone'
import { named, places } from './seed/estate'
import { choices, type Preparing, stageState } from './state'

export type Held = { title: string; name: string; phone: Phone }

const page = join(__dirname, 'page')

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(page, 'main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}

/** Moves past a moment, so that what is armed for it and the second look after it have happened. */
async function passNextDue(cloud: LocalCloud): Promise<void> {
  const next = nextDue(cloud)
  if (next) await cloud.clock.move({ to: Math.max(next.at + SECOND, cloud.clock.now()), timers: 'once' })
}

/** The page with three phones, their messages and the clock; until the phones are there it shows how far they are. */
export async function openBoard(options: {
  cloud: LocalCloud
  door: Door
  /** Null as long as the stage is being prepared. */
  phones: () => Held[] | null
  preparing: () => Preparing
  port: number
}): Promise<Listening> {
  const { cloud, door } = options
  const code = await script()
  return serve(async (request, response, { pathname }) => {
    const phones = options.phones()
    const state = () => (phones ? stageState(cloud, phones) : { preparing: options.preparing() })
    const held = (index: number): Held => {
      const found = phones?.[index]
      if (!found) throw new Error('there is no such phone')
      return found
    }
    if (request.method === 'POST' && !phones) {
      response.writeHead(409).end('the stage is still being prepared')
      return
    }
    switch (`${request.method} ${pathname}`) {
      case 'GET /':
        return sendText(
          response,
          '.html',
          readFileSync(join(page, 'index.html'), 'utf8').replace('</head>', `${fontTags}</head>`),
        )
      case 'GET /main.js':
        return sendText(response, '.js', code)
      case 'GET /board.css':
      case 'GET /phone.css':
      case 'GET /messages.css':
        return sendFile(response, join(page, pathname))
      case 'GET /kit':
        response.writeHead(302, { location: `${held(0).phone.listening.origin}/#/kit/index` }).end()
        return
      case 'GET /choices':
        return sendJson(response, choices)
      case 'GET /state':
        return sendJson(response, state())
      case 'POST /advance': {
        const { ms } = await readJson<{ ms: number | null }>(request)
        if (ms === null) await passNextDue(cloud)
        else await cloud.clock.move({ advanceMs: ms, timers: 'once' })
        return sendJson(response, state())
      }
      case 'POST /person': {
        const { phone, name } = await readJson<{ phone: number; name: string }>(request)
        const person = await door.as(named(name).openid)
        Object.assign(held(phone), { name })
        Object.assign(held(phone).phone, { person, number: named(name).phone })
        return sendJson(response, state())
      }
      case 'POST /place': {
        const { phone, inside } = await readJson<{ phone: number; inside: boolean }>(request)
        held(phone).phone.point = inside ? places.inside : places.outside
        return sendJson(response, state())
      }
    }
    if (!serveFont(pathname, response)) response.writeHead(404).end()
  }, options.port)
}

import { ClockError } from '../clock'
import type { FileStore } from '../files'
import { type Meter, type Payer, SCRIPT } from '../meter'
import type { ClockControl, Move } from '../move-clock'
import type { Outbox } from '../wechat/outbox'
import { HttpError, KB, MB, readBody, readJson } from './messages'
import type { Routes } from './server'

type Inside = { clock: ClockControl; files: FileStore; outbox: Outbox; meter: Meter }

/** What stands behind the app: the clock, files by signed address, delivered messages. */
export function backRoutes({ clock, files, outbox, meter }: Inside): Routes {
  return {
    'GET /clock': () => ({ json: clock.state() }),

    'POST /clock': async (request) => {
      const wish = await readJson(request, 4 * KB)
      if (wish.freeze !== undefined) {
        if (typeof wish.freeze !== 'boolean' || Object.keys(wish).length > 1) {
          throw new HttpError(400, '"freeze" is true or false and stands alone')
        }
        return { json: clock.freeze(wish.freeze) }
      }
      try {
        return { json: await clock.move(readMove(wish)) }
      } catch (error) {
        if (error instanceof ClockError) throw new HttpError(400, error.message)
        throw error
      }
    },

    'GET /outbox': ({ url }) => {
      const after = Number(url.searchParams.get('after') ?? 0)
      if (!Number.isFinite(after)) throw new HttpError(400, 'after must be the number of a message')
      return { json: outbox.read({ openid: url.searchParams.get('openid') ?? undefined, after }) }
    },

    'GET /files/': ({ url }) => {
      const file = files.find(files.admit('get', url.searchParams))
      if (!file) throw new HttpError(404, 'the file is gone', -503003)
      meter.count('storage', payerOf(url))
      // A stored page or drawing must not run in this origin.
      const headers = {
        'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        'cross-origin-resource-policy': 'same-site',
      }
      return { bytes: files.read(file.path), type: file.type, headers }
    },

    'PUT /files/': async (request) => {
      const path = files.admit('put', request.url.searchParams)
      files.write(path, await readBody(request, 100 * MB), null, request.header('content-type'))
      meter.count('storage', payerOf(request.url))
      return { bytes: Buffer.alloc(0), type: 'application/xml' }
    },
  }
}

/** A transfer counts for whoever asked for its address. */
function payerOf(url: URL): Payer {
  const [functionName, verb] = Buffer.from(url.searchParams.get('by') ?? '', 'base64url')
    .toString()
    .split('\n')
  return functionName ? { functionName, verb: verb ?? '' } : SCRIPT
}

function readMove({ to, advanceMs, timers = 'each' }: Record<string, unknown>): Move {
  if (timers !== 'each' && timers !== 'once') throw new HttpError(400, 'timers must be "each" or "once"')
  if (typeof to === 'number' && advanceMs === undefined) return { to, timers }
  if (typeof advanceMs === 'number' && to === undefined) return { advanceMs, timers }
  throw new HttpError(400, 'give either "to" (epoch milliseconds) or "advanceMs", as a number')
}

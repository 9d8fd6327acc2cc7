import { readFault } from '../fault-injection/faults'
import type { FaultInjection } from '../fault-injection/inject'
import { readChaosOptions } from '../fault-injection/rates'
import type { Meter } from '../meter'
import type { ContentChecks } from '../wechat/content'
import { HttpError, KB, MB, readJson } from './messages'
import type { Routes } from './server'

type Inside = { meter: Meter; faultInjection: FaultInjection; content: ContentChecks }

/** What nobody has on the real cloud: the meter, errors on demand, chaos, and what WeChat finds risky. */
export function controlRoutes({ meter, faultInjection: { faults, chaos }, content }: Inside): Routes {
  return {
    'GET /meter': () => ({ json: meter.read() }),
    'DELETE /meter': () => {
      meter.reset()
      return { json: meter.read() }
    },

    'GET /faults': () => ({ json: faults.list() }),
    'POST /faults': async (request) => {
      const order = await readJson(request, 16 * KB)
      faults.order(wellGiven(() => readFault(order)))
      return { json: faults.list() }
    },
    'DELETE /faults': () => {
      faults.clear()
      return { json: [] }
    },

    'GET /chaos': () => ({ json: chaos.state() }),
    'POST /chaos': async (request) => {
      const options = await readJson(request, 16 * KB)
      chaos.start(wellGiven(() => readChaosOptions(options)))
      return { json: chaos.state() }
    },
    'DELETE /chaos': () => {
      chaos.stop()
      return { json: chaos.state() }
    },

    'GET /content-rules': () => ({ json: content.rules }),
    'POST /content-rules': async (request) => {
      const { risky = [], review = [], broken = [] } = await readJson(request, MB)
      for (const list of [risky, review, broken]) {
        if (!Array.isArray(list) || list.some((piece) => typeof piece !== 'string' || piece === '')) {
          throw new HttpError(400, 'risky, review and broken must list pieces of text')
        }
      }
      content.rules = { risky: risky as string[], review: review as string[], broken: broken as string[] }
      return { json: content.rules }
    },
  }
}

function wellGiven<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new HttpError(400, error instanceof Error ? error.message : String(error))
  }
}

import type { FunctionHost } from '../host/host'
import type { Timetable } from '../host/timetable'
import type { WeChatReply } from './reply'

const SHORTEST_S = 6
const LONGEST_S = 30 * 24 * 3600

/**
 * `cloudbase.addDelayedFunctionTask`: env, function_name, data (a JSON string), delay_time (whole seconds, 6 s to
 * 30 days). The call is durable when this returns.
 */
export function addDelayedCall(
  request: Record<string, unknown>,
  to: { timetable: Timetable; host: FunctionHost; now: () => number; envId: string },
): WeChatReply {
  const { env, function_name: name, data, delay_time: delay } = request
  if (env !== to.envId) return { errcode: -501000, errmsg: `env ${String(env)} is not valid, expected ${to.envId}` }
  if (typeof name !== 'string' || !to.host.has(name)) {
    return { errcode: -501000, errmsg: `FunctionName parameter could not be found: ${String(name)}` }
  }
  if (typeof delay !== 'number' || !Number.isInteger(delay) || delay < SHORTEST_S || delay > LONGEST_S) {
    return { errcode: -1000, errmsg: `delayTime must be whole seconds from ${SHORTEST_S} to ${LONGEST_S}` }
  }
  let event: unknown = {}
  try {
    if (typeof data !== 'string') throw new Error('not a string')
    if (data) event = JSON.parse(data)
  } catch {
    return { errcode: -1000, errmsg: 'data must be a JSON string' }
  }
  to.timetable.add(name, event, to.now() + delay * 1000)
  return { errcode: 0, errmsg: 'ok' }
}

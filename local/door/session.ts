import type { People, Person } from '../wechat/people'
import { DoorError, type DoorRequest } from './http'

/** Who asks, by the header `x-local-session`; throws DoorError 401 when it names no session. */
export function personOf(request: DoorRequest, people: People): Person {
  const person = people.ofSession(request.header('x-local-session'))
  if (!person) throw new DoorError(401, 'the header x-local-session names no session', -601004)
  return person
}

import type { People, Person } from '../wechat/people'
import { HttpError, type HttpRequest } from './messages'

/** Who asks, by the header `x-local-session`; throws HttpError 401 when it names no session. */
export function personOf(request: HttpRequest, people: People): Person {
  const person = people.ofSession(request.header('x-local-session'))
  if (!person) throw new HttpError(401, 'the header x-local-session names no session', -601004)
  return person
}

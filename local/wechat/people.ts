import { randomBytes } from 'node:crypto'
import type { Caller } from '../host/caller'
import type { Shelf } from '../store/types'

/** Someone who opened the app: how WeChat names them. */
export type Person = { openid: string; appid: string; unionid?: string }

/** Who has opened the app, and the sessions that stand for them. Both stay over a restart. */
export class People {
  constructor(
    private readonly shelf: Shelf,
    private readonly appid: string,
  ) {}

  /** Opens a session for a person and returns its secret name. */
  openSession({ openid, appid, unionid }: { openid: string; appid?: string; unionid?: string }): string {
    const session = randomBytes(18).toString('base64url')
    const person: Person = { openid, appid: appid ?? this.appid, ...(unionid ? { unionid } : {}) }
    if (!this.knows(openid)) this.shelf.put('people', openid, person)
    this.shelf.put('sessions', session, person)
    return session
  }

  ofSession(session: unknown): Person | undefined {
    return typeof session === 'string' && session ? this.shelf.get<Person>('sessions', session) : undefined
  }

  knows(openid: string): boolean {
    return this.shelf.get('people', openid) !== undefined
  }
}

export function callerFromApp(person: Person): Caller {
  return { kind: 'person', ...person, source: 'wx_client' }
}

import { randomBytes } from 'node:crypto'
import type { Caller } from '../host/caller'
import type { Shelf } from '../store/types'

/** Someone who opened the app: how WeChat names them. */
export type Person = { openid: string; appid: string; unionid?: string }

/** How old the visit on the shelf may be while the exact one is only in memory. */
const VISIT_KEPT_MS = 600_000

/** Who has opened the app and when, and the sessions that stand for them. All of it stays over a restart. */
export class People {
  private readonly visits = new Map<string, number>()

  constructor(
    private readonly shelf: Shelf,
    private readonly appid: string,
    private readonly now: () => number,
  ) {}

  /** Opens a session for a person and returns its secret name. */
  openSession({ openid, appid, unionid }: { openid: string; appid?: string; unionid?: string }): string {
    const session = randomBytes(18).toString('base64url')
    const person: Person = { openid, appid: appid ?? this.appid, ...(unionid ? { unionid } : {}) }
    if (!this.knows(openid)) this.shelf.put('people', openid, person)
    this.shelf.put('sessions', session, person)
    this.visit(openid)
    return session
  }

  /** The person of a session, who is in the app at this moment. */
  ofSession(session: unknown): Person | undefined {
    const person = typeof session === 'string' && session ? this.shelf.get<Person>('sessions', session) : undefined
    if (person) this.visit(person.openid)
    return person
  }

  knows(openid: string): boolean {
    return this.shelf.get('people', openid) !== undefined
  }

  /** When the person was in the app last; long ago when never. */
  lastVisit(openid: string): number {
    return this.visits.get(openid) ?? this.shelf.get<number>('visits', openid) ?? Number.NEGATIVE_INFINITY
  }

  private visit(openid: string): void {
    const now = this.now()
    const kept = this.shelf.get<number>('visits', openid)
    if (kept === undefined || now - kept > VISIT_KEPT_MS) this.shelf.put('visits', openid, now)
    this.visits.set(openid, now)
  }
}

export function callerFromApp(person: Person): Caller {
  return { kind: 'person', ...person, source: 'wx_client' }
}

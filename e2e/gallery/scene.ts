import type { Route } from 'playwright-core'
import type { Reply, WireError } from '../../src/contract'
import type { Hand } from '../phones'
import type { BroadcastName } from './broadcasts'
import type { CallName } from './calls'
import type { CaseName } from './cases'
import type { ConcernName } from './concerns'
import type { GuideName } from './guide'
import type { PeopleName } from './households'
import type { ColleagueName } from './staffing'

export type Ids = Record<
  CallName | ConcernName | BroadcastName | CaseName | ColleagueName | GuideName | PeopleName,
  string
>

/** What the network or the server makes of every question of the phone. */
export type Trouble = 'loading' | 'offline' | 'error'

/** One picture to take: whose phone, which page, in which state. */
export type Scene = {
  page: string
  state: string
  who: string
  path: string | ((ids: Ids) => string)
  trouble?: Trouble
  /** Trouble that begins when the page has been filled once. */
  later?: Trouble
  /** Words that have to be on the screen before the picture is taken. */
  sees?: string | RegExp
  /** What a finger does before the picture is taken. */
  act?: (hand: Hand) => Promise<unknown>
}

const broken: WireError = { code: 'INTERNAL', requestId: '53182046' }

const answers: Record<Trouble, (route: Route) => unknown> = {
  loading: () => undefined,
  offline: (route) => route.abort(),
  error: async (route) => {
    const { result } = (await (await route.fetch()).json()) as { result?: Reply<unknown> }
    return route.fulfill({ json: { result: { ok: false, error: broken, now: result?.now ?? Date.now() } } })
  },
}

export async function makeTrouble(hand: Hand, trouble: Trouble): Promise<void> {
  await hand.page.route('**/call', (route) => answers[trouble](route) as Promise<void>)
}

export const endTrouble = (hand: Hand): Promise<void> => hand.page.unrouteAll({ behavior: 'ignoreErrors' })

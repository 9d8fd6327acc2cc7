import { setTimeout as sleep } from 'node:timers/promises'
import { appSecret, wechatBase } from '../../../platform/settings'
import { loadToken, type SharedToken, saveToken } from '../../../store/messages/tokens'
import { postJson } from './post'

/** WeChat renews the stable token in its last five minutes; so do we, a little earlier. */
const EARLY_MS = 6 * 60_000
const REFRESH_MS = 3_000
const LOOK_AGAIN_MS = 100

/** What this instance knows; other instances share it through the stored one. */
let known: SharedToken | null = null

const isGood = ({ token, expiresAt }: SharedToken, bad: string | null, now: number): boolean =>
  token !== '' && token !== bad && expiresAt - now > EARLY_MS

const fetchToken = async (force: boolean): Promise<{ token: string; lifeMs: number }> => {
  const app = appSecret()
  if (!app) throw new Error('APP_ID or APP_SECRET is not set')
  const body = { grant_type: 'client_credential', appid: app.id, secret: app.secret, force_refresh: force }
  const {
    access_token: token,
    expires_in: seconds,
    errcode,
  } = await postJson(new URL(`${wechatBase()}/cgi-bin/stable_token`), body, REFRESH_MS)
  if (typeof token !== 'string' || typeof seconds !== 'number') throw new Error(`no access token: ${String(errcode)}`)
  return { token, lifeMs: seconds * 1000 }
}

const refresh = async (before: SharedToken, bad: string | null): Promise<SharedToken | null> => {
  const claim = { token: before.token, expiresAt: before.expiresAt, refreshingUntil: Date.now() + REFRESH_MS }
  const mine = await saveToken(before, claim)
  if (!mine) return null
  const usual = await fetchToken(false)
  const { token, lifeMs } = usual.token === bad ? await fetchToken(true) : usual
  const fresh = { token, expiresAt: Date.now() + lifeMs, refreshingUntil: 0 }
  await saveToken(mine, fresh)
  return { ...mine, ...fresh }
}

/**
 * An access token that is not `bad`: the shared one while it is good; else one caller refreshes it and the others wait for
 * what he stores. Throws when none is to be had in time.
 */
export const accessToken = async (bad: string | null = null): Promise<string> => {
  const until = Date.now() + 2 * REFRESH_MS
  while (Date.now() < until) {
    if (known && isGood(known, bad, Date.now())) return known.token
    const stored = await loadToken()
    if (isGood(stored, bad, Date.now())) known = stored
    else if (stored.refreshingUntil <= Date.now()) known = (await refresh(stored, bad)) ?? known
    else await sleep(LOOK_AGAIN_MS)
  }
  throw new Error('no access token in time')
}

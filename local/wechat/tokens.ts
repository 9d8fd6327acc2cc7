import { randomBytes } from 'node:crypto'
import type { Shelf } from '../store/types'
import { no, type WeChatReply, type WeChatRequest } from './reply'

export const TOKEN_LIFE_S = 7200
/** How long the token before stays good after a new one, and how early the stable one is renewed. */
const OVERLAP_MS = 300_000
const FORCED_GAP_MS = 30_000
const BOX = 'tokens'

type Kind = 'stable' | 'plain'
type Token = { token: string; kind: Kind; issuedAt: number; expiresAt: number }

/** Access tokens by app id and secret; they expire by the local clock and stay over a restart. */
export class AccessTokens {
  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number,
    private readonly app: { appid: string; secret: string },
  ) {}

  /** `GET /cgi-bin/token`: a new token each time; the one before stays good for five minutes. */
  plain(request: WeChatRequest): WeChatReply {
    const refused = this.refused(request)
    if (refused) return refused
    const before = this.latest('plain')
    if (before) this.keep({ ...before, expiresAt: Math.min(before.expiresAt, this.now() + OVERLAP_MS) })
    return this.shown(this.issue('plain'))
  }

  /** `POST /cgi-bin/stable_token`: the same token until its last five minutes, or until a forced refresh ends it at once. */
  stable(request: WeChatRequest): WeChatReply {
    const refused = this.refused(request)
    if (refused) return refused
    const before = this.latest('stable')
    const left = before ? before.expiresAt - this.now() : 0
    if (request.force_refresh !== true) {
      return this.shown(before && left > OVERLAP_MS ? before : this.issue('stable'))
    }
    if (before && this.now() - before.issuedAt < FORCED_GAP_MS) return no(45011, 'api minute-quota reach limit')
    for (const old of this.all()) if (old.kind === 'stable') this.shelf.delete(BOX, old.token)
    return this.shown(this.issue('stable'))
  }

  /** Why a token is not good: missing, unknown, expired; null when it is good. */
  fault(token: string | null): WeChatReply | null {
    if (!token) return no(41001, 'access_token missing')
    const known = this.shelf.get<Token>(BOX, token)
    if (!known) return no(40001, 'invalid credential, access_token is invalid or not latest')
    return known.expiresAt <= this.now() ? no(42001, 'access_token expired') : null
  }

  private refused({ grant_type: grant, appid, secret }: WeChatRequest): WeChatReply | null {
    if (grant !== 'client_credential') return no(40002, 'invalid grant_type')
    if (!appid) return no(41002, 'appid missing')
    if (!secret) return no(41004, 'appsecret missing')
    if (appid !== this.app.appid) return no(40013, 'invalid appid')
    return secret === this.app.secret ? null : no(40125, 'invalid appsecret')
  }

  private issue(kind: Kind): Token {
    const now = this.now()
    // Expired ones are remembered for a day, to be told from those that never were.
    for (const old of this.all()) if (old.expiresAt < now - 86_400_000) this.shelf.delete(BOX, old.token)
    const token = `${kind}_${randomBytes(48).toString('base64url')}`
    return this.keep({ token, kind, issuedAt: now, expiresAt: now + TOKEN_LIFE_S * 1000 })
  }

  private keep(token: Token): Token {
    this.shelf.put(BOX, token.token, token)
    return token
  }

  private latest(kind: Kind): Token | undefined {
    const good = this.all().filter((each) => each.kind === kind && each.expiresAt > this.now())
    return good.sort((a, b) => b.expiresAt - a.expiresAt)[0]
  }

  private all(): Token[] {
    return this.shelf.list<Token>(BOX).map(({ value }) => value)
  }

  private shown({ token, expiresAt }: Token): WeChatReply {
    // WeChat leaves errcode out when it gives a token.
    const shown = { access_token: token, expires_in: Math.ceil((expiresAt - this.now()) / 1000) }
    return shown as unknown as WeChatReply
  }
}

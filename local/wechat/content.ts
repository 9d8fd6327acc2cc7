import { randomBytes } from 'node:crypto'
import type { Shelf } from '../store/types'
import type { People } from './people'
import type { MessagePush } from './push'
import { no, ok, type WeChatReply, type WeChatRequest } from './reply'

/** Pieces of text or address that make a check say so; `broken` addresses cannot be fetched by WeChat. */
export type ContentRules = { risky: string[]; review: string[]; broken: string[] }

const VISIT_MS = 2 * 3600_000
const LONGEST_TEXT = 2500
/** Local time until the result of a media check is pushed; WeChat promises half an hour. */
export const MEDIA_CHECK_MS = 10_000
const LABELS = { pass: 100, review: 21000, risky: 20006 } as const

type Suggest = keyof typeof LABELS

/** Content checks. Everything passes until rules say otherwise; they stay over a restart. */
export class ContentChecks {
  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number,
    private readonly people: People,
    private readonly push: MessagePush,
    private readonly appid: string,
  ) {}

  get rules(): ContentRules {
    return this.shelf.get<ContentRules>('wechat', 'content') ?? { risky: [], review: [], broken: [] }
  }

  set rules(rules: ContentRules) {
    this.shelf.put('wechat', 'content', rules)
  }

  /** `security.msgSecCheck`, version 2. */
  text(request: WeChatRequest): WeChatReply {
    const { content } = request
    const refused = this.refused(request)
    if (refused) return refused
    if (typeof content !== 'string' || content === '') return no(44004, 'empty content')
    if ([...content].length > LONGEST_TEXT) return no(45002, 'content size out of limit')
    const { title = '', nickname = '', signature = '' } = request
    const judged = this.judge([content, title, nickname, signature].join('\n'))
    return ok({ ...judged, trace_id: traceId() })
  }

  /** `security.mediaCheckAsync`, version 2: the result follows as the event `wxa_media_check`. */
  media(request: WeChatRequest): WeChatReply {
    const { media_url: url, media_type: type, openid } = request
    const refused = this.refused(request)
    if (refused) return refused
    if (typeof url !== 'string' || url === '' || (type !== 1 && type !== 2)) return no(40097, 'invalid args')
    const trace_id = traceId()
    const broken = this.rules.broken.some((piece) => url.includes(piece))
    const result = broken
      ? { detail: [], errcode: -1008, errmsg: 'download media failed' }
      : { errcode: 0, errmsg: 'ok', ...this.judge(url) }
    const about = { appid: this.appid, trace_id, version: 2 }
    const fields = (seconds: number) => ({ CreateTime: seconds, ...about, ...result })
    this.push.send(String(openid), 'wxa_media_check', fields, MEDIA_CHECK_MS)
    return ok({ trace_id })
  }

  private refused({ openid, scene, version }: WeChatRequest): WeChatReply | null {
    if (version !== 2 || ![1, 2, 3, 4].includes(scene as number)) return no(40097, 'invalid args')
    if (typeof openid !== 'string' || !this.people.knows(openid)) return no(40003, 'invalid openid')
    const visited = this.people.lastVisit(openid)
    return this.now() - visited > VISIT_MS ? no(61010, 'code is expired') : null
  }

  private judge(text: string) {
    const { risky, review } = this.rules
    const said = (pieces: string[]) => pieces.find((piece) => text.includes(piece))
    const keyword = said(risky) ?? said(review)
    const suggest: Suggest = said(risky) !== undefined ? 'risky' : keyword !== undefined ? 'review' : 'pass'
    const result = { suggest, label: LABELS[suggest] }
    const found = keyword === undefined ? {} : { keyword }
    return { result, detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90, ...found }] }
  }
}

function traceId(): string {
  return [4, 4, 4].map((bytes) => randomBytes(bytes).toString('hex')).join('-')
}

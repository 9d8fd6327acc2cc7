import type { Shelf } from '../store/types'
import type { People } from './people'
import { badKeyword } from './template-data'

/** A subscription message as it was delivered. `at` in local epoch milliseconds, `data` as sent. */
export type Message = {
  id: number
  at: number
  openid: string
  templateId: string
  page: string | null
  data: Record<string, { value: string }>
}

export type WeChatReply = { errcode: number; errmsg: string } & Record<string, unknown>

const QUOTA = 'quota'
const OUTBOX = 'outbox'

/** WeChat's side of one-time subscription messages: the true quota per person and template, and what was delivered. */
export class Subscriptions {
  private nextId: number

  constructor(
    private readonly shelf: Shelf,
    private readonly people: People,
    private readonly now: () => number,
    private readonly templates: string[] | undefined,
  ) {
    this.nextId = Math.max(0, ...shelf.list<Message>(OUTBOX).map(({ value }) => value.id)) + 1
  }

  /** A person's answers in WeChat's dialog; each `accept` allows one more message. */
  answer(openid: string, answers: Record<string, string>): void {
    for (const [templateId, answer] of Object.entries(answers)) {
      if (answer !== 'accept') continue
      const key = quotaKey(openid, templateId)
      this.shelf.put(QUOTA, key, (this.shelf.get<number>(QUOTA, key) ?? 0) + 1)
    }
  }

  /** `subscribeMessage.send`: uses up one quota and keeps the message, or answers WeChat's error code. */
  send(request: Record<string, unknown>): WeChatReply {
    const { touser, template_id: templateId, data, page } = request
    if (typeof touser !== 'string' || !this.people.knows(touser)) return no(40003, 'invalid openid')
    if (typeof templateId !== 'string' || templateId === '' || this.templates?.includes(templateId) === false) {
      return no(40037, 'invalid template_id')
    }
    const bad = badKeyword(data)
    if (bad) return no(47003, `argument invalid! ${bad} is empty, too long or of the wrong kind`)
    const key = quotaKey(touser, templateId)
    const left = this.shelf.get<number>(QUOTA, key) ?? 0
    if (left <= 0) return no(43101, 'user refuse to accept the msg')
    const message: Message = {
      id: this.nextId++,
      at: this.now(),
      openid: touser,
      templateId,
      page: typeof page === 'string' ? page : null,
      data: data as Message['data'],
    }
    this.shelf.put(OUTBOX, String(message.id).padStart(12, '0'), message)
    this.shelf.put(QUOTA, key, left - 1)
    return { errcode: 0, errmsg: 'ok' }
  }

  /** Delivered messages, oldest first; only those to `openid` and with a greater id than `after`, when given. */
  outbox(filter: { openid?: string; after?: number } = {}): Message[] {
    return this.shelf
      .list<Message>(OUTBOX)
      .map(({ value }) => value)
      .filter(({ id, openid }) => id > (filter.after ?? 0) && (!filter.openid || openid === filter.openid))
      .sort((a, b) => a.id - b.id)
  }
}

function no(errcode: number, errmsg: string): WeChatReply {
  return { errcode, errmsg }
}

function quotaKey(openid: string, templateId: string): string {
  return JSON.stringify([openid, templateId])
}

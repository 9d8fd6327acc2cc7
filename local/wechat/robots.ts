import type { Shelf } from '../store/types'
import type { Outbox } from './outbox'
import { no, ok, type WeChatReply, type WeChatRequest } from './reply'

const BOX = 'robots'
const MOST_A_MINUTE = 20
const MINUTE_MS = 60_000
const MOST_BYTES = 2048

/** Group robots (群机器人) at qyapi.weixin.qq.com: text into a group, 20 a minute for each key. Every key is good. */
export class Robots {
  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number,
    private readonly outbox: Outbox,
  ) {}

  /** `POST /cgi-bin/webhook/send?key=…` with `{"msgtype": "text", "text": {"content"}}`. */
  send({ key, msgtype, text }: WeChatRequest): WeChatReply {
    if (typeof key !== 'string' || key === '') return no(93000, 'invalid webhook url')
    const content: unknown = (text as { content?: unknown } | null | undefined)?.content
    if (msgtype !== 'text' || typeof content !== 'string' || content === '') return no(40008, 'invalid message type')
    if (Buffer.byteLength(content) > MOST_BYTES) return no(40058, 'text.content exceed max length 2048')
    const sent = (this.shelf.get<number[]>(BOX, key) ?? []).filter((at) => this.now() - at < MINUTE_MS)
    if (sent.length >= MOST_A_MINUTE) return no(45009, 'api freq out of limit')
    this.shelf.put(BOX, key, [...sent, this.now()])
    this.outbox.deliver({
      channel: 'robot',
      openid: `robot:${key}`,
      templateId: '',
      page: null,
      data: { text: { value: content } },
    })
    return ok()
  }
}

import type { Shelf } from '../store/types'
import type { Outbox } from './outbox'
import type { People } from './people'
import type { MessagePush } from './push'
import { no, ok, type WeChatReply, type WeChatRequest } from './reply'
import { badKeyword } from './template-data'

const QUOTA = 'quota'

type Inside = { shelf: Shelf; people: People; outbox: Outbox; push: MessagePush; templates: string[] | undefined }

/** WeChat's side of one-time subscription messages: the true quota per person and template. */
export class Subscriptions {
  constructor(private readonly inside: Inside) {}

  /** A person's answers in WeChat's dialog; each `accept` allows one more message. */
  answer(openid: string, answers: Record<string, string>): void {
    for (const [templateId, answer] of Object.entries(answers)) {
      if (answer === 'accept') this.setQuota(openid, templateId, this.quota(openid, templateId) + 1)
    }
    const items = Object.entries(answers).map(([TemplateId, SubscribeStatusString]) => ({
      TemplateId,
      SubscribeStatusString,
      PopupScene: '0',
    }))
    this.tell(openid, 'subscribe_msg_popup_event', items)
  }

  /** A person turns templates off in the settings of the app: what was allowed is gone. */
  turnOff(openid: string, templateIds: string[]): void {
    for (const templateId of templateIds) this.setQuota(openid, templateId, 0)
    const items = templateIds.map((TemplateId) => ({ TemplateId, SubscribeStatusString: 'reject' }))
    this.tell(openid, 'subscribe_msg_change_event', items)
  }

  /** `subscribeMessage.send`: uses up one quota and keeps the message, or answers WeChat's error code. */
  send(request: WeChatRequest): WeChatReply {
    const { touser, template_id: templateId, data, page } = request
    const { people, outbox, templates } = this.inside
    if (typeof touser !== 'string' || !people.knows(touser)) return no(40003, 'invalid openid')
    if (typeof templateId !== 'string' || templateId === '' || templates?.includes(templateId) === false) {
      return no(40037, 'invalid template_id')
    }
    const bad = badKeyword(data)
    if (bad) return no(47003, `argument invalid! ${bad} is empty, too long or of the wrong kind`)
    const left = this.quota(touser, templateId)
    if (left <= 0) return no(43101, 'user refuse to accept the msg')
    const { id } = outbox.deliver({
      channel: 'subscribe',
      openid: touser,
      templateId,
      page: typeof page === 'string' ? page : null,
      data: data as Record<string, { value: string }>,
    })
    this.setQuota(touser, templateId, left - 1)
    const sent = { TemplateId: templateId, MsgID: String(id), ErrorCode: '0', ErrorStatus: 'success' }
    this.tell(touser, 'subscribe_msg_sent_event', [sent])
    return ok()
  }

  /** WeChat's `List` is the item itself when there is one, an array when there are several. */
  private tell(openid: string, event: string, items: Record<string, string>[]): void {
    this.inside.push.send(openid, event, (seconds) => ({
      CreateTime: String(seconds),
      List: items.length === 1 ? items[0] : items,
    }))
  }

  private quota(openid: string, templateId: string): number {
    return this.inside.shelf.get<number>(QUOTA, quotaKey(openid, templateId)) ?? 0
  }

  private setQuota(openid: string, templateId: string, quota: number): void {
    this.inside.shelf.put(QUOTA, quotaKey(openid, templateId), quota)
  }
}

function quotaKey(openid: string, templateId: string): string {
  return JSON.stringify([openid, templateId])
}

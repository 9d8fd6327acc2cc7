import * as v from 'valibot'
import type { MessageKind } from '../domain/message/kinds'
import type { NoticeKind } from '../domain/message/notice'
import { type TemplateKey, templateKeys } from '../domain/message/template'
import { action } from './action'
import { id, key, moment } from './fields'

/** One message in a person's inbox (消息). A tap leads to `page`, if there is one. */
export type InboxItem = {
  id: string
  kind: MessageKind | NoticeKind
  at: number
  /** Where it stands in the list; grows with time and with the order of what happened. */
  order: number
  title: string
  body: string
  /** The case it is about; null for what is no case. */
  caseId: string | null
  page: string | null
  read: boolean
}

/** What can still reach a person through WeChat. */
export type Reach = {
  /** One-time pushes left, of each kind that the person's duties ask for. */
  pushes: { template: TemplateKey; left: number }[]
  /** Employee messages (用工消息): null where the person is no staff or the installation has none. */
  employee: null | {
    /** Template ids that the phone has to ask for. */
    missing: string[]
    state: 'unbound' | 'partly' | 'bound'
  }
}

export const messages = {
  /** Newest first, 20 a page; `before` is the `order` of the last one seen. */
  'messages.listInbox': action<{ items: InboxItem[]; unread: number; more: boolean }>()(
    v.object({ before: v.nullable(moment) }),
  ),
  /** Marks one message, those about one case, or all when both are null. */
  'messages.markRead': action<{ unread: number }>()(
    v.object({ id: v.nullable(id), caseId: v.optional(v.nullable(id), null) }),
  ),
  'messages.reach': action<Reach>()(v.object({})),
  /** What the phone knows of the employment relation; WeChat's answers to messages set it right. */
  'messages.reportEmployee': action<Reach>()(
    v.object({
      key,
      bound: v.boolean(),
      subscribed: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(6)),
    }),
  ),
  /** What the person answered in WeChat's subscription dialog: one more push each. */
  'messages.reportSubscription': action<Record<string, never>>()(
    v.object({ key, accepted: v.pipe(v.array(v.picklist(templateKeys)), v.maxLength(templateKeys.length)) }),
  ),
}

import * as v from 'valibot'
import type { NoticeKind } from '../domain/message/notice'
import type { MessageKind } from '../domain/message/tell'
import { templateKeys } from '../domain/message/template'
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

export const messages = {
  /** Newest first, 20 a page; `before` is the `order` of the last one seen. */
  'messages.listInbox': action<{ items: InboxItem[]; unread: number; more: boolean }>()(
    v.object({ before: v.nullable(moment) }),
  ),
  /** Marks one message, or all when `id` is null. */
  'messages.markRead': action<{ unread: number }>()(v.object({ id: v.nullable(id) })),
  /** What the person answered in WeChat's subscription dialog: one more push each. */
  'messages.reportSubscription': action<Record<string, never>>()(
    v.object({ key, accepted: v.pipe(v.array(v.picklist(templateKeys)), v.maxLength(templateKeys.length)) }),
  ),
}

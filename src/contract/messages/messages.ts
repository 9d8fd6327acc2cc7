import * as v from 'valibot'
import type { RowPlace } from '../../domain/kernel/row-place'

import { templateKeys } from '../../domain/message/template'
import { action } from '../action'
import { id, key, rowPlace, token } from '../fields'
import type { InboxItem, Reach } from '../views/messages'

export const messages = {
  /** Newest first, 20 a page. */
  'messages.listInbox': action<{ items: InboxItem[]; unread: number; next: RowPlace | null }>()(
    v.object({ before: v.nullable(rowPlace) }),
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
      subscribed: v.pipe(v.array(token(100)), v.maxLength(6)),
    }),
  ),
  /** What the person answered in WeChat's subscription dialog: one more push each. */
  'messages.reportSubscription': action<Record<string, never>>()(
    v.object({ key, accepted: v.pipe(v.array(v.picklist(templateKeys)), v.maxLength(templateKeys.length)) }),
  ),
}

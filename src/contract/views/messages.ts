import type { MessageKind } from '../../domain/message/kinds'
import type { SystemMessageKind } from '../../domain/message/system-message'
import type { TemplateKey } from '../../domain/message/template'

/** One message in a person's inbox (消息). A tap leads to `page`, if there is one. */
export type InboxItem = {
  id: string
  kind: MessageKind | SystemMessageKind
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

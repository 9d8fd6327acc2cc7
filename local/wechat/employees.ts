import type { Shelf } from '../store/types'
import type { Outbox } from './outbox'
import type { People } from './people'
import { no, ok, type WeChatReply, type WeChatRequest } from './reply'

/** What a person allowed on the phone: `wx.bindEmployeeRelation` and `wx.requestSubscribeEmployeeMessage`. */
export type Relation = { bound: boolean; subscribed: string[] }

const BOX = 'employees'

/** WeChat's side of 用工关系: who is bound, who subscribed to which template. There is no quota. */
export class Employees {
  constructor(
    private readonly shelf: Shelf,
    private readonly people: People,
    private readonly outbox: Outbox,
  ) {}

  of(openid: string): Relation {
    return this.shelf.get<Relation>(BOX, openid) ?? { bound: false, subscribed: [] }
  }

  /** What the person taps on the phone. To unbind takes the subscriptions along. */
  change(openid: string, wish: { bind?: boolean; subscribe?: string[]; unsubscribe?: string[] }): Relation {
    const before = this.of(openid)
    const bound = wish.bind ?? before.bound
    const added = [...new Set([...before.subscribed, ...(wish.subscribe ?? [])])]
    const kept = added.filter((templateId) => !wish.unsubscribe?.includes(templateId))
    const relation = { bound, subscribed: bound ? kept : [] }
    this.shelf.put(BOX, openid, relation)
    return relation
  }

  /** `employeerelationmsg/send`: `data` is a JSON string with two levels, `{"data": {"thing1": {"value": …}}}`. */
  send(request: WeChatRequest): WeChatReply {
    const { template_id: templateId, touser, page } = request
    const data = readData(request.data)
    if (!data || typeof templateId !== 'string' || templateId === '') return no(40097, 'invalid args')
    if (typeof touser !== 'string' || !this.people.knows(touser)) return no(40257, 'invalid openid')
    const { bound, subscribed } = this.of(touser)
    if (!bound) return no(40256, 'user has not bound the employee relation')
    if (!subscribed.includes(templateId)) return no(50001, 'user has not subscribed to the template')
    this.outbox.deliver({
      channel: 'employee',
      openid: touser,
      templateId,
      page: typeof page === 'string' ? page : null,
      data,
    })
    return ok()
  }

  /** `unbinduserb2cauthinfo`: the employer ends the relation, as when somebody leaves. */
  unbind({ openid_list: openids }: WeChatRequest): WeChatReply {
    if (!Array.isArray(openids) || openids.length === 0) return no(40097, 'invalid args')
    if (openids.some((openid) => typeof openid !== 'string' || !this.people.knows(openid))) {
      return no(40257, 'invalid openid')
    }
    for (const openid of openids as string[]) this.change(openid, { bind: false })
    return ok()
  }
}

function readData(text: unknown): Record<string, { value: string }> | null {
  if (typeof text !== 'string') return null
  try {
    const { data } = JSON.parse(text) as { data?: unknown }
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
    const values = Object.values(data) as ({ value?: unknown } | null)[]
    const fine = values.length > 0 && values.every((item) => typeof item?.value === 'string' && item.value !== '')
    return fine ? (data as Record<string, { value: string }>) : null
  } catch {
    return null
  }
}

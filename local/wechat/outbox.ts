import type { Shelf } from '../store/types'

/** A message as it was delivered. `at` in local epoch milliseconds, `data` as sent. */
export type Message = {
  id: number
  at: number
  /**
   * `subscribe`: subscription message in 服务通知; `employee`: employee message in 小程序助手; `robot`: text in a group, to
   * `robot:KEY`.
   */
  channel: 'subscribe' | 'employee' | 'robot'
  openid: string
  templateId: string
  page: string | null
  data: Record<string, { value: string }>
}

const BOX = 'outbox'

/** Everything that reached a phone, over all channels; stays over a restart. */
export class Outbox {
  private nextId: number

  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number,
  ) {
    this.nextId = Math.max(0, ...shelf.list<Message>(BOX).map(({ value }) => value.id)) + 1
  }

  deliver(message: Omit<Message, 'id' | 'at'>): Message {
    const delivered = { id: this.nextId++, at: this.now(), ...message }
    this.shelf.put(BOX, String(delivered.id).padStart(12, '0'), delivered)
    return delivered
  }

  /** Delivered messages, oldest first; only those to `openid` and with a greater id than `after`, when given. */
  read(filter: { openid?: string; after?: number } = {}): Message[] {
    return this.shelf
      .list<Message>(BOX)
      .map(({ value }) => ({ ...value, channel: value.channel ?? 'subscribe' }))
      .filter(({ id, openid }) => id > (filter.after ?? 0) && (!filter.openid || openid === filter.openid))
      .sort((a, b) => a.id - b.id)
  }
}

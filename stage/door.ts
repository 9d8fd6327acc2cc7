import type { ActionName, Input, Output, Reply } from '../src/contract'
import { CallError } from '../src/lib/call-error'
import { persist } from '../src/lib/persist'

/** The moments in epoch milliseconds that the local cloud tells about its clock. */
export type ClockState = { now: number; frozen: boolean; nextDelayed: number | null; nextTimer: number | null }
export type ClockMove = ({ to: number } | { advanceMs: number }) & { timers: 'each' | 'once' }

async function answered<T>(response: Response): Promise<T> {
  const text = await response.text()
  if (!response.ok) throw new Error(`${new URL(response.url).pathname}: ${response.status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as T
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

/** The HTTP door of a local cloud, as the stage and the journeys use it. */
export class Door {
  constructor(readonly http: string) {}

  async as(openid: string): Promise<Caller> {
    const { session } = await answered<{ session: string }>(await post(`${this.http}/sessions`, { openid }))
    return new Caller(this.http, openid, session)
  }

  async clock(): Promise<ClockState> {
    return answered(await fetch(`${this.http}/clock`))
  }

  async move(move: ClockMove): Promise<ClockState> {
    return answered(await post(`${this.http}/clock`, move))
  }

  async outbox<T>(openid: string): Promise<T> {
    return answered(await fetch(`${this.http}/outbox?openid=${encodeURIComponent(openid)}`))
  }

  async meter<T>(): Promise<T> {
    return answered(await fetch(`${this.http}/meter`))
  }
}

/** One person with a session: asks the product what his phone would ask. */
export class Caller {
  constructor(
    private readonly http: string,
    readonly openid: string,
    readonly session: string,
  ) {}

  private get headers() {
    return { 'x-local-session': this.session }
  }

  /** The answer as it is on the wire; `input` is anything, so that wrong things can be sent too. */
  async send<Out>(action: string, input: unknown): Promise<Reply<Out>> {
    const body = { name: 'api', data: { action, input } }
    const answer = await answered<{ result?: Reply<Out>; errMsg?: string }>(
      await post(`${this.http}/call`, body, this.headers),
    )
    if (!answer.result) throw new CallError('INTERNAL', `${action}: ${answer.errMsg ?? 'no answer'}`)
    return answer.result
  }

  /** The data of an action that must succeed; as stubborn as the app when the platform has a hiccup. */
  async ask<A extends ActionName>(action: A, input: Input<A>): Promise<Output<A>> {
    const reply = await persist(() => this.send<Output<A>>(action, input))
    if (!reply.ok) throw new Error(`${action} as ${this.openid}: ${JSON.stringify(reply.error)}`)
    return reply.data
  }

  /** Puts one file to a path that the product issued; its file id. */
  async upload(path: string, bytes: Buffer): Promise<string> {
    const response = await fetch(`${this.http}/upload?path=${encodeURIComponent(path)}`, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'image/jpeg' },
      body: new Uint8Array(bytes),
    })
    return (await answered<{ fileID: string }>(response)).fileID
  }

  /** Lets the app have a phone number, as WeChat's dialog does: the one-time code for it. */
  async phoneCode(phone: string): Promise<string> {
    return (await answered<{ code: string }>(await post(`${this.http}/phone-code`, { phone }, this.headers))).code
  }

  /** Answers WeChat's subscription dialog with yes for each template. */
  async subscribe(templateIds: string[]): Promise<void> {
    const answers = Object.fromEntries(templateIds.map((id) => [id, 'accept']))
    await answered(await post(`${this.http}/subscribe`, { answers }, this.headers))
  }

  /** Binds the person as staff in WeChat's dialog (用工关系), and takes these employee messages. */
  async employ(templateIds: string[]): Promise<{ bound: boolean; subscribed: string[] }> {
    return answered(await post(`${this.http}/employee`, { bind: true, subscribe: templateIds }, this.headers))
  }
}

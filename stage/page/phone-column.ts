import type { Choice, PhoneState, StageState } from '../state'
import { ask } from './ask'
import { drawCard } from './card'
import { clockTime } from './clock-bar'
import { byId, element } from './element'

/** Pages of the tab bar have nothing to go back to. */
const tabPage = /^pages\/(home|progress|work|manage|me)\//

type Wish = { open: string } | { back: true }

/** One phone with the person who holds it, where it is, and the WeChat messages it received. */
export class PhoneColumn {
  private readonly screen = element('iframe', '')
  private readonly who = element('select', 'who')
  private readonly place = element('button', 'place')
  private readonly title = element('b', '')
  private readonly clock = element('time', '')
  private readonly back = element('button', 'back', '‹')
  private readonly cards = element('div', 'cards')
  private readonly count = element('span', 'count')
  private inside = true
  private name = ''
  private shown = ''
  private isStarted = false
  private wished: Wish | null = null

  constructor(
    private readonly index: number,
    private readonly origin: string,
    choices: Choice[],
    { title, home }: PhoneState,
    private readonly onState: (state: StageState) => void,
  ) {
    for (const { group, people } of choices) {
      const options = people.map(({ name, note }) => new Option(`${name}（${note}）`, name))
      const box = element('optgroup', '', ...options)
      box.label = group
      this.who.append(box)
    }
    this.who.ariaLabel = `${title}的使用人`
    this.who.addEventListener('change', () => this.hand(this.who.value))
    this.place.addEventListener('click', async () => this.onState(await ask.place(this.index, !this.inside)))
    this.screen.title = title
    this.back.ariaLabel = '返回'
    this.back.addEventListener('click', () => this.say({ back: true }))
    addEventListener('message', (event) => this.hear(event))
    this.open(home)
    byId('phones').append(
      element(
        'section',
        'column',
        element('div', 'holder', element('h2', '', title), this.who, this.place),
        element('div', 'frame', element('div', 'glass', this.bar(), this.screen)),
        element('h3', '', '微信 · 服务通知', this.count),
        this.cards,
      ),
    )
  }

  show({ name, inside, cards }: PhoneState, now: number): void {
    this.name = name
    this.inside = inside
    this.clock.textContent = clockTime(now)
    if (document.activeElement !== this.who) this.who.value = name
    this.place.textContent = inside ? '在小区' : '不在小区'
    this.place.classList.toggle('outside', !inside)
    this.place.title = '点一下换位置：到场时手机会定位'
    const seen = JSON.stringify([name, cards.map(({ id }) => id), Math.floor(now / 60_000)])
    if (seen === this.shown) return
    this.shown = seen
    this.count.textContent = cards.length > 0 ? `${cards.length}` : ''
    const drawn = cards.map((card) => drawCard(card, now, (page) => this.say({ open: page })))
    this.cards.replaceChildren(...(drawn.length > 0 ? drawn : [element('p', 'none', '还没有收到微信消息')]))
  }

  private async hand(name: string): Promise<void> {
    this.who.blur()
    if (name === this.name) return
    const state = await ask.person(this.index, name)
    this.onState(state)
    this.open(state.phones[this.index]?.home ?? '')
  }

  /** Opens the app anew, as on a phone that has not seen it before. */
  private open(page: string): void {
    this.isStarted = false
    this.wished = null
    this.screen.src = `${this.origin}/_fresh?${Date.now()}#/${page}`
  }

  private bar(): HTMLElement {
    const status = element('div', 'status', this.clock, element('span', 'battery'))
    return element('div', 'bar', status, this.back, this.title, element('span', 'capsule', '•••', element('i', '')))
  }

  private hear({ source, data }: MessageEvent<{ title?: string; page?: string; isStarted?: boolean }>): void {
    if (source !== this.screen.contentWindow) return
    this.isStarted = data.isStarted === true
    if (this.isStarted && this.wished) {
      this.say(this.wished)
      this.wished = null
    }
    this.title.textContent = data.title || '安居'
    this.back.hidden = !data.page || tabPage.test(data.page)
  }

  /** What is wished of an app that is still starting waits until it shows its first page, which would cover it otherwise. */
  private say(wish: Wish): void {
    if (!this.isStarted) this.wished = wish
    else this.screen.contentWindow?.postMessage(wish, this.origin)
  }
}

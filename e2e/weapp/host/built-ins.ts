import type { Element as Node } from 'glass-easel'
import { askDay, askLine } from './drawn/dialogs'
import { addressOf } from './files'
import { isTapped } from './tap'

/** The node of the framework that an element draws. */
type Drawn = HTMLElement & { __wxElement?: Node }

const tell = (element: Drawn, name: string, detail: Record<string, unknown>) =>
  element.__wxElement?.triggerEvent(name, detail)

/** What WeChat's input and textarea share: words, a hint, a longest length, and events with `detail.value`. */
abstract class Field extends HTMLElement {
  static observedAttributes = ['value', 'placeholder', 'maxlength', 'disabled', 'type', 'focus']
  protected abstract readonly field: HTMLInputElement | HTMLTextAreaElement

  connectedCallback(): void {
    if (this.field.isConnected) return
    this.append(this.field)
    for (const name of ['input', 'focus', 'blur', 'change']) {
      this.field.addEventListener(name, (event) => {
        event.stopPropagation()
        if (name !== 'change') tell(this, name, { value: this.field.value, cursor: this.field.selectionEnd ?? 0 })
      })
    }
  }

  attributeChangedCallback(name: string, _before: string | null, now: string | null): void {
    if (name === 'value') {
      if (this.field.value !== (now ?? '')) this.field.value = now ?? ''
    } else if (name === 'maxlength') this.field.maxLength = Number(now ?? 140)
    else if (name === 'disabled') this.field.disabled = now !== null && now !== ''
    else if (name === 'placeholder') this.field.placeholder = now ?? ''
    else if (name === 'type' && this.field instanceof HTMLInputElement && now === 'number')
      this.field.inputMode = 'numeric'
  }
}

class Input extends Field {
  protected readonly field = document.createElement('input')
}

class Textarea extends Field {
  protected readonly field = document.createElement('textarea')
}

const fits: Record<string, string> = { aspectFill: 'cover', aspectFit: 'contain', scaleToFill: 'fill' }

class Image extends HTMLElement {
  static observedAttributes = ['src', 'mode']
  private readonly image = document.createElement('img')

  connectedCallback(): void {
    if (this.image.isConnected) return
    this.append(this.image)
    this.image.addEventListener('load', (event) => {
      event.stopPropagation()
      tell(this, 'load', { width: this.image.naturalWidth, height: this.image.naturalHeight })
    })
    this.image.addEventListener('error', () => tell(this, 'error', { errMsg: `failed to load ${this.image.src}` }))
  }

  attributeChangedCallback(name: string, _before: string | null, now: string | null): void {
    if (name === 'src' && now) this.image.src = addressOf(now)
    if (name === 'mode') this.image.style.objectFit = fits[now ?? ''] ?? 'fill'
  }
}

/** A wheel of words, or a calendar. */
class Picker extends HTMLElement {
  private listens = false

  connectedCallback(): void {
    const node = (this as Drawn).__wxElement
    if (this.listens) return
    this.listens = node !== undefined
    node?.addListener('tap', () => void this.open(node))
  }

  private async open(node: Node): Promise<void> {
    const given = (name: string) => (node as unknown as { getAttribute(name: string): unknown }).getAttribute(name)
    const words = (name: string) => String(given(name) ?? '')
    const day = given('mode') === 'date'
    const value = day
      ? await askDay(words('value'), words('start'), words('end'))
      : await askLine(given('range') as string[])
    if (value === null) tell(this, 'cancel', {})
    else tell(this, 'change', { value })
  }
}

/** A button that WeChat itself acts on when it says so. */
class Button extends HTMLElement {
  private listens = false

  connectedCallback(): void {
    if (this.listens) return
    this.listens = true
    ;(this as Drawn).__wxElement?.addListener('tap', () => {
      if (this.getAttribute('open-type') === 'getPhoneNumber' && isTapped()) void this.givePhone()
    })
  }

  private async givePhone(): Promise<void> {
    const { code } = await (await fetch('/phone/number', { method: 'POST' })).json()
    tell(this, 'getphonenumber', { code, errMsg: 'getPhoneNumber:ok' })
  }
}

/** A canvas of `type='2d'`: what the app draws on is asked for by wx.createSelectorQuery. */
class Canvas extends HTMLElement {
  private readonly canvas = document.createElement('canvas')

  connectedCallback(): void {
    if (!this.canvas.isConnected) this.append(this.canvas)
  }
}

/** WeChat's own components that do something; the others are only drawn, see host.css. */
export function defineBuiltIns(): void {
  customElements.define('wx-button', Button)
  customElements.define('wx-canvas', Canvas)
  customElements.define('wx-input', Input)
  customElements.define('wx-picker', Picker)
  customElements.define('wx-textarea', Textarea)
  customElements.define('wx-image', Image)
}

/** The tags that this host knows how to draw. One that is missing here would be an empty box without a word. */
export const drawn = new Set([
  ...['view', 'text', 'button', 'input', 'textarea', 'image', 'picker', 'canvas'],
  ...['comp', 'root', 'custom-tab-bar'],
])

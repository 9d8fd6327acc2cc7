import { common } from '../../../../src/copy/common'
import { button, element } from './element'

/** What WeChat draws around one page: the bar above it, and the part that the page scrolls in. */
export type Window = { page: HTMLElement; title(words: string): void; show(): void; hide(): void; remove(): void }

const PULLED = 60

/** Tells when a finger pulls the page down while it stands at its top. */
function hearPull(page: HTMLElement, pulled: () => void): void {
  let from: number | null = null
  page.addEventListener('touchstart', ({ touches }) => {
    from = page.scrollTop === 0 ? (touches[0]?.clientY ?? null) : null
  })
  page.addEventListener('touchend', ({ changedTouches }) => {
    const to = changedTouches[0]?.clientY
    if (from !== null && to !== undefined && to - from > PULLED) pulled()
    from = null
  })
}

/** Draws the window of one page. Its styles count only while it is shown, as every page of WeChat has styles of its own. */
export function drawWindow(options: {
  title: string
  back: (() => void) | null
  styles: string[]
  pulled: () => void
}): Window {
  const { back, styles, pulled } = options
  const words = element('div', 'host-title', options.title)
  const backButton = back && button('host-back', '‹', back)
  backButton?.setAttribute('aria-label', common.back)
  const page = document.createElement('wx-page')
  const around = element('div', 'host-window', [element('div', 'host-frame', [page])])
  around.prepend(element('div', 'host-bar', [...(backButton ? [backButton] : []), words]))
  const sheet = element('style', '', styles.join('\n'))
  hearPull(page, pulled)
  document.body.append(around)
  return {
    page,
    title(next) {
      words.textContent = next
      document.title = next
    },
    show() {
      document.head.append(sheet)
      around.hidden = false
      document.title = words.textContent
    },
    hide() {
      sheet.remove()
      around.hidden = true
    },
    remove() {
      sheet.remove()
      around.remove()
    },
  }
}

/** WeChat opens some dialogs only while a tap is being handled, and forgets the tap once the app waits for a call. */
const LASTS = 300
let tappedAt = Number.NEGATIVE_INFINITY

export function watchTaps(): void {
  for (const name of ['touchend', 'click']) {
    addEventListener(name, () => (tappedAt = performance.now()), { capture: true })
  }
}

/** A tap on a page is over with the finger: no click may follow and hit what the tap has drawn over the page. */
export function endTapsOnPages(): void {
  const over = (event: TouchEvent) => {
    const { target } = event
    if (target instanceof Element && target.closest('wx-page') && !target.closest('input, textarea'))
      event.preventDefault()
  }
  addEventListener('touchend', over, { passive: false })
}

export const forgetTap = (): void => {
  tappedAt = Number.NEGATIVE_INFINITY
}

export const isTapped = (): boolean => performance.now() - tappedAt < LASTS

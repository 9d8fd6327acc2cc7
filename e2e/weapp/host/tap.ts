/** WeChat opens some dialogs only while a tap is being handled, and forgets the tap once the app waits for a call. */
const LASTS = 300
let tappedAt = Number.NEGATIVE_INFINITY

export function watchTaps(): void {
  for (const name of ['touchend', 'click']) {
    addEventListener(name, () => (tappedAt = performance.now()), { capture: true })
  }
}

export const forgetTap = (): void => {
  tappedAt = Number.NEGATIVE_INFINITY
}

export const isTapped = (): boolean => performance.now() - tappedAt < LASTS

import type { Entry } from '../entry'

/** The salted digest of the result as it was told last: what a signature is under. */
export const textToSign = ({ history }: { history: readonly Entry[] }): string | null =>
  history.flatMap((entry) => (entry.what === 'resultTold' ? [entry.digest] : [])).at(-1) ?? null

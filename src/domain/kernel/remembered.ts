/** A command that a document has taken: who gave it, under which key of the phone, and the digest of what was asked. */
export type Remembered = { by: string; key: string; digest: string; at: number }

/**
 * A command as a document remembers it. `key` is the phone's key, null for the clock; `digest` stands for what was asked, and is
 * left out where the key follows from something else than the phone's command.
 */
export type Commanded = { by: string; key: string | null; now: number; digest?: string }

/** Where a document remembers commands: entries of a history that carry them, and the newest ones with their digests. */
export type Remembering = {
  history?: readonly { by: string; key: string | null }[]
  keys?: readonly Remembered[]
}

/** So many commands keep their digest: a phone asks again within hours, not after dozens of other commands. */
const MOST_KEYS = 50

const isOf =
  ({ by, key }: Pick<Commanded, 'by' | 'key'>) =>
  (one: { by: string; key: string | null }): boolean =>
    one.key === key && one.by === by

/** Returns true when a command with this key of this person has been carried out on the document. */
export const isDone = ({ history = [], keys = [] }: Remembering, act: Pick<Commanded, 'by' | 'key'>): boolean =>
  act.key !== null && (keys.some(isOf(act)) || history.some(isOf(act)))

/** Returns true when this person has used the key for something else: what is asked now is not what was carried out. */
export const isReused = ({ keys = [] }: Remembering, { digest, ...act }: Omit<Commanded, 'now'>): boolean =>
  digest !== undefined && act.key !== null && keys.some((one) => isOf(act)(one) && one.digest !== digest)

/** Returns the keys with one more, the newest last; unchanged where the command has no key or no digest. */
export const remembered = (keys: readonly Remembered[], { by, key, now, digest }: Commanded): readonly Remembered[] =>
  key === null || digest === undefined ? keys : [...keys, { by, key, digest, at: now }].slice(-MOST_KEYS)

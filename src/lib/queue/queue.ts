import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ErrorCode, Input, Output } from '@/contract'
import type { Queueable } from '@/contract/queueable'
import type { CallError } from '../call-error'
import { type Entry, type EntryContext, keyOf, nextOf, refsIn, withNames } from './entry'

/** What the queue needs of the phone. */
export type Means = {
  load: () => Entry[]
  save: (entries: Entry[]) => void
  call: <A extends Queueable>(action: A, input: Input<A>) => Promise<Output<A>>
  /** Keeps a file beyond the end of the app → its new reference, or the same one when it is kept already. */
  keep: (ref: string) => Promise<string>
  drop: (ref: string) => void
  /** Stores a kept file in the cloud → its file id. */
  upload: (ref: string) => Promise<string>
  now: () => number
}

export type QueueState = {
  /** In the order in which they were given. */
  entries: Entry[]
  /** The key of the one on its way. */
  sending: string | null
  /** What became of those that were sent since the app started: the case, by key. */
  sent: Record<string, string>
}

type Outcome = { answer: Output<Queueable> } | { error: CallError }

/** No answer to the command itself: it stays as it is, and so does what comes behind it. */
const pending: readonly ErrorCode[] = ['OFFLINE', 'INTERNAL', 'NOT_SIGNED_IN']

const answerOf = <A extends Queueable>(outcome: Outcome | null): Output<A> | null => {
  if (!outcome) return null
  if ('answer' in outcome) return outcome.answer as Output<A>
  if (outcome.error.code === 'OFFLINE') return null
  throw outcome.error
}

/**
 * Commands on their way. Each is kept on the phone with its key before it is sent, so that neither a dead network nor the end of
 * the app loses it; sent in order; and never twice, because the server knows its key.
 */
export const makeQueue = (means: Means) => {
  const store: StoreApi<QueueState> = createStore(() => ({ entries: means.load(), sending: null, sent: {} }))
  /** Who waits for what becomes of a key, right after the tap. */
  const hearers = new Map<string, (outcome: Outcome) => void>()
  let flushing: Promise<void> | null = null

  const setEntries = (change: (entries: Entry[]) => Entry[]) => {
    const entries = change(store.getState().entries)
    means.save(entries)
    store.setState({ entries })
  }
  const put = (entry: Entry) =>
    setEntries((entries) => entries.map((one) => (keyOf(one) === keyOf(entry) ? entry : one)))

  /** Takes one back: it is sent no more, and its files belong to whoever took it. */
  const take = (key: string): Entry | undefined => {
    const taken = store.getState().entries.find((one) => keyOf(one) === key)
    if (taken) setEntries((entries) => entries.filter((one) => one !== taken))
    return taken
  }
  const discard = (key: string) => {
    const gone = take(key)
    if (gone) refsIn(gone.input).forEach(means.drop)
  }

  /** Stores the files first, each once, then sends the command. */
  const deliver = async (entry: Entry): Promise<Outcome> => {
    let current = entry
    try {
      for (const ref of refsIn(entry.input).filter((one) => !current.stored[one])) {
        current = { ...current, stored: { ...current.stored, [ref]: await means.upload(ref) } }
        put(current)
      }
      return { answer: await means.call(current.action, withNames(current.input, current.stored)) }
    } catch (error) {
      return { error: error as CallError }
    }
  }

  const settle = (entry: Entry, outcome: Outcome) => {
    const key = keyOf(entry)
    const hear = hearers.get(key)
    hearers.delete(key)
    if ('answer' in outcome) {
      store.setState(({ sent }) => ({ sent: { ...sent, [key]: outcome.answer.id } }))
      discard(key)
    } else if (hear && outcome.error.code !== 'OFFLINE') {
      // Somebody looks at the form it came from: it stands there still, with its files and what is wrong.
      take(key)
    } else if (!pending.includes(outcome.error.code)) {
      const { code, reason, requestId } = outcome.error
      const now = store.getState().entries.find((one) => keyOf(one) === key)
      if (now) put({ ...now, refused: { code, requestId, ...(reason && { reason }) } })
    }
    hear?.(outcome)
  }

  const run = async () => {
    for (;;) {
      const entry = nextOf(store.getState().entries)
      if (!entry) break
      store.setState({ sending: keyOf(entry) })
      const outcome = await deliver(entry)
      settle(entry, outcome)
      if ('error' in outcome && pending.includes(outcome.error.code)) break
    }
  }

  /** Sends what waits, in order, until there is nothing more to send or nobody answers. */
  const flush = (): Promise<void> => {
    flushing ??= run().finally(() => {
      flushing = null
      store.setState({ sending: null })
    })
    return flushing
  }

  /**
   * Sends a command → its answer; null when it waits on the phone and will be sent later: from then on it owns its files. Throws
   * when it was refused. `stored` are the files that the cloud has already.
   */
  const send = async <A extends Queueable>(
    action: A,
    input: Input<A>,
    about: EntryContext,
    stored: Record<string, string> = {},
  ): Promise<Output<A> | null> => {
    const kept: Record<string, string> = {}
    for (const ref of refsIn(input)) kept[ref] = await means.keep(ref)
    const entry = {
      action,
      input: withNames(input, kept),
      about,
      at: means.now(),
      refused: null,
      stored: Object.fromEntries(Object.entries(stored).map(([ref, fileId]) => [kept[ref] ?? ref, fileId])),
    } as Entry
    const key = keyOf(entry)
    let outcome: Outcome | null = null
    hearers.set(key, (heard) => {
      outcome = heard
    })
    setEntries((entries) => [...entries.filter((one) => keyOf(one) !== key), entry])
    await flushing
    if (hearers.has(key)) await flush()
    hearers.delete(key)
    try {
      return answerOf(outcome)
    } catch (refused) {
      for (const [ref, copy] of Object.entries(kept)) if (copy !== ref) means.drop(copy)
      throw refused
    }
  }

  /** Lets a refused one be sent once more. */
  const retry = (key: string): Promise<void> => {
    setEntries((entries) => entries.map((one) => (keyOf(one) === key ? { ...one, refused: null } : one)))
    return flush()
  }

  /** Sends a refused one as a command of its own: its key had been used for something else. */
  const sendAsNew = (key: string, fresh: string): Promise<void> => {
    setEntries((entries) =>
      entries.map((one) =>
        keyOf(one) === key ? ({ ...one, input: { ...one.input, key: fresh }, refused: null } as Entry) : one,
      ),
    )
    return flush()
  }

  return { store, send, flush, retry, sendAsNew, discard, take }
}

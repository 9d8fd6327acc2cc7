import { setTimeout as sleep } from 'node:timers/promises'
import { type Commanded, isDone, isReused } from '@/domain/kernel/remembered'
import type { Result } from '@/domain/kernel/result'
import { type AnyRefusal, AppError, refusal } from '../platform/app-error'
import { db, isDuplicate } from '../platform/cloud'
import { asWritten, type Doc, differing, isUnwritten, type Place, TRIES } from './store'

/** What the SDK sends inside a transaction; anything else would be sent beside it. */
type Inside = {
  collection: (name: string) => {
    doc: (id: string) => {
      get: () => Promise<{ data: unknown }>
      update: (change: { data: object }) => Promise<unknown>
    }
    add: (added: { data: object }) => Promise<unknown>
  }
}
type Run = <R>(work: (inside: Inside) => Promise<R>, retries: number) => Promise<R>

type Trouble = { code?: unknown; message?: unknown } | null
const sayingOf = (error: unknown): string => `${(error as Trouble)?.code} ${(error as Trouble)?.message}`
const isConflict = (error: unknown): boolean => /TransactionConflict|TRANSACTION_CONFLICT/.test(sayingOf(error))
const isMissing = (error: unknown): boolean => /does not exist/.test(sayingOf(error))

const getIn = async <T extends Doc>(inside: Inside, { name, id, options }: Place<T>): Promise<T | null> => {
  const asked = inside.collection(name).doc(id).get()
  const { data } = await asked.catch((error: unknown) => {
    if (isMissing(error)) return { data: null }
    throw error
  })
  return (data as T | null) ?? options.blank?.(id) ?? null
}

/** Writes one of them; a new one keeps the number that it comes with. */
const putIn = async <T extends Doc>(
  inside: Inside,
  { name, id, options }: Place<T>,
  before: T | null,
  decided: T,
  act: Commanded | undefined,
): Promise<T> => {
  const documents = inside.collection(name)
  const written = asWritten(options, before, decided, act && { deed: act })
  if (before && !isUnwritten(options, before)) {
    await documents.doc(id).update({ data: differing(before, written) })
    return written
  }
  const added = isUnwritten(options, decided) ? written : { ...written, rev: decided.rev }
  await documents.add({ data: added })
  return added
}

/** Others hold their documents for some milliseconds; who comes again at once only meets them again. */
const pause = (tried: number): Promise<void> => sleep(Math.random() * 20 * 2 ** tried)

type All<D> = { [K in keyof D]: D[K] | null }

/** How several documents changed: as they were, and as they are; null where there is none. */
export type Together<D> = { before: All<D>; after: All<D>; repeated: boolean }

/**
 * Carries out one command on a few documents with fixed ids, in one transaction: all are written, or none. The first of them
 * remembers the key. `decide` gets them all, null where there is none, and answers those that are to be written, or a refusal,
 * which is thrown; it runs again after a conflict. Throws: CONFLICT when the race is lost again and again, or the key was used
 * for something else (KEY_REUSED). What is only read is not held: a document that the decision rests on is written as well. The
 * same call writes nothing else meanwhile, because the SDK would send it beside the transaction.
 */
export const changeTogether = async <D extends Record<string, Doc>>(
  places: { [K in keyof D]: Place<D[K]> },
  act: Commanded,
  decide: (loaded: All<D>) => Result<Partial<D>, AnyRefusal>,
): Promise<Together<D>> => {
  const names = Object.keys(places) as (keyof D)[]
  const run = db.runTransaction.bind(db) as unknown as Run

  const once = async (inside: Inside): Promise<Together<D> | AppError> => {
    const before = {} as All<D>
    for (const name of names) before[name] = await getIn<D[keyof D]>(inside, places[name])
    const memory = names[0] === undefined ? null : before[names[0]]
    if (memory && isReused(memory, act)) return new AppError('CONFLICT', 'KEY_REUSED', undefined, memory._id)
    if (memory && isDone(memory, act)) return { before, after: before, repeated: true }
    const decided = decide(before)
    if (!decided.ok) return refusal(decided.reason)
    const after = { ...before }
    for (const name of names) {
      const wanted = decided.value[name]
      if (wanted === undefined || wanted === before[name]) continue
      const own = name === names[0] ? act : undefined
      after[name] = await putIn<D[keyof D]>(inside, places[name], before[name], wanted, own)
    }
    return { before, after, repeated: false }
  }

  for (let tried = 1; ; tried += 1) {
    try {
      // The SDK tries again only what fails at the end, and quietly: all tries are counted here.
      const outcome = await run(once, 0)
      if (outcome instanceof AppError) throw outcome
      return outcome
    } catch (error) {
      if (!isConflict(error) && !isDuplicate(error)) throw error
      if (tried >= TRIES) throw new AppError('CONFLICT')
      await pause(tried)
    }
  }
}

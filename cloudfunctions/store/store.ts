import { type Commanded, isDone, isReused, type Remembering, remembered } from '@/domain/kernel/remembered'
import { accept, type Result } from '@/domain/kernel/result'
import { type AnyRefusal, AppError, refusal } from '../platform/app-error'
import { _, type Collection } from '../platform/cloud'

/** What is stored under an id, counts its writes, and may remember commands. */
export type Doc = { _id: string; rev: number } & Remembering

export type Options<T> = {
  /** Brings up to date what is stored beside what was decided, in the same write; `before` is null for a new document. */
  prepare?: (before: T | null, after: T) => T
  /** For documents that come into being with their first change: at rev 0 they are not stored yet. Null: the caller brings them. */
  blank?: ((id: string) => T) | null
}

/** How one change went: nothing was written where `after` is `before`. */
export type Changed<T, B = never> = {
  before: T
  after: T
  /** The same command had been carried out before. */
  repeated: boolean
  /** What was begun beside the write; null when nothing was written. */
  begun: B | null
}

type How<T, B> = {
  /** The document as it was just loaded, for the first try. */
  loaded?: T | null
  /** Loads it otherwise than by its id; throws when the caller may not have it. */
  load?: () => Promise<T | null>
  /** Begins what may run beside the write, which may still come to nothing. */
  beside?: (before: T, after: T) => B
  /** Forgets what commands were about: with what a person wrote goes the digest of it. */
  forget?: boolean
  /** How often it is tried. */
  tries?: number
}

/** How often a change is tried, unless the caller says otherwise. */
export const TRIES = 3

/** Whoever writes without a command. */
const NO_COMMAND: Commanded = { by: '', key: null, now: 0 }

/** The document as it is written: with what follows from it, with what it remembers, and the next number. */
export const asWritten = <T extends Doc>(
  { prepare }: Options<T>,
  before: T | null,
  decided: T,
  { deed: act = NO_COMMAND, forget = false }: { deed?: Commanded; forget?: boolean } = {},
): T => {
  const after = prepare ? prepare(before, decided) : decided
  const known = before?.keys ?? []
  const keys = remembered(forget ? [] : known, act)
  const isOther = keys !== known && keys.length + known.length > 0
  return { ...after, ...(isOther && { keys }), rev: ((before ?? decided).rev ?? 0) + 1 }
}

/** The fields that differ, each as a whole, because the SDK's update merges nested objects. */
export const differing = <T extends Doc>(before: T, after: T): Record<string, unknown> => {
  const names = (Object.keys(after) as (keyof T)[]).filter((name) => after[name] !== before[name])
  return Object.fromEntries(names.map((name) => [name, _.set(after[name])]))
}

/** A document whose number is 0 and that is not stored yet. */
export const isUnwritten = <T extends Doc>({ blank }: Options<T>, doc: T): boolean =>
  blank !== undefined && doc.rev === 0

/** A key used again for something else is no repeat. Throws CONFLICT then; answers whether it is one. */
const isRepeat = (doc: Doc, act: Commanded): boolean => {
  if (isReused(doc, act)) throw new AppError('CONFLICT', 'KEY_REUSED', undefined, doc._id)
  return isDone(doc, act)
}

/** A new document that remembers the command it comes from. */
export const created = <T extends Doc>(doc: T, act: Commanded): T => ({ ...doc, keys: remembered(doc.keys ?? [], act) })

/**
 * What stands already under the id that follows from a command's key, for whoever may read it now. Throws CONFLICT (KEY_REUSED)
 * when the key made it of something else, naming it to who may read it; FORBIDDEN when the caller may not.
 */
export const madeBefore = <T extends Doc>(there: T, act: Commanded, mayRead: boolean): T => {
  if (isReused(there, act) || !isDone(there, act))
    throw new AppError('CONFLICT', 'KEY_REUSED', undefined, mayRead ? there._id : undefined)
  if (!mayRead) throw new AppError('FORBIDDEN')
  return there
}

/** Where one of several documents stands that change together. */
export type Place<T extends Doc> = { id: string; name: string; options: Options<T> }

/** A kind of document that did not count its writes at first has some without a number; `undefined` would mean any number. */
const revIn = ({ rev }: Partial<Doc>): unknown => rev ?? _.exists(false)

type Decided<T> = Result<T, AnyRefusal>

/**
 * The documents of one collection as whatever changes them sees them. Every change loads, decides on what was just loaded, and
 * writes once on condition that nobody else did (`rev`); a lost race loads and decides again.
 */
export const store = <T extends Doc>(collection: Collection<T>, options: Options<T> = {}) => {
  const load = async (id: string): Promise<T | null> => (await collection.get(id)) ?? options.blank?.(id) ?? null

  const put = async (before: T | null, after: T): Promise<boolean> =>
    before === null || isUnwritten(options, before)
      ? collection.insert([after])
      : (await collection.change({ _id: before._id, rev: revIn(before) }, differing(before, after))) === 1

  /**
   * Writes once, without another try: for who holds a document for a while, or comes again by himself. Null when the race was
   * lost, or a unique key belongs to another one.
   */
  const write = async (before: T | null, decided: T): Promise<T | null> => {
    const after = asWritten(options, before, decided)
    return (await put(before, after)) ? after : null
  }

  const attempt = async <B>(
    id: string,
    act: Commanded,
    decide: (doc: T) => Decided<T> | Promise<Decided<T>>,
    { loaded, load: find = () => load(id), beside, forget, tries = TRIES }: How<T, B>,
  ): Promise<Changed<T, B> | 'gone' | 'busy'> => {
    let before = loaded ?? (await find())
    for (let tried = 1; before; tried += 1) {
      if (isRepeat(before, act)) return { before, after: before, repeated: true, begun: null }
      const decided = await decide(before)
      if (!decided.ok) throw refusal(decided.reason)
      if (decided.value === before) return { before, after: before, repeated: false, begun: null }
      const after = asWritten(options, before, decided.value, { deed: act, forget })
      const begun = beside?.(before, after) ?? null
      if (await put(before, after)) return { before, after, repeated: false, begun }
      if (tried >= tries) return 'busy'
      before = await find()
    }
    return 'gone'
  }

  return {
    /** The document, or a blank one where such documents begin with their first change; else null. */
    load,
    write,

    /**
     * Carries out a command. `decide` answers the document as it is to be, the same one when nothing is to be done, or a refusal,
     * which is thrown. The same key of the same person answers the document as it is. Throws: NOT_FOUND; CONFLICT when the race is
     * lost again and again, or the key was used for something else (KEY_REUSED).
     */
    change: async <B = never>(
      id: string,
      act: Commanded,
      decide: (doc: T) => Decided<T> | Promise<Decided<T>>,
      how: How<T, B> = {},
    ): Promise<Changed<T, B>> => {
      const changed = await attempt(id, act, decide, how)
      if (changed === 'gone') throw new AppError('NOT_FOUND')
      if (changed === 'busy') throw new AppError('CONFLICT')
      return changed
    },

    /**
     * The same for what follows by itself, is safe to repeat, and is never refused; null means that nothing is to be done. Answers
     * `gone` when there is no such document, and `busy` when the race was lost `tries` times.
     */
    effect: (
      id: string,
      decide: (doc: T) => T | null | Promise<T | null>,
      how: How<T, never> = {},
    ): Promise<Changed<T> | 'gone' | 'busy'> =>
      attempt(id, NO_COMMAND, async (doc) => accept((await decide(doc)) ?? doc), how),

    /** Changes whatever fits, without deciding on each; who has loaded one of them before loses his race. */
    changeWhere: (where: Record<string, unknown>, fields: Record<string, unknown>): Promise<number> =>
      collection.changeAll(where, { ...fields, rev: _.inc(1) }),

    /** One of them, to be changed together with others (`change-together.ts`). */
    at: (id: string): Place<T> => ({ id, name: collection.name, options }),
  }
}

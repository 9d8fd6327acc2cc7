import type { Input, WireError } from '@/contract'
import type { Queueable } from '@/contract/queueable'
import type { Move } from '@/domain/matter/flow'

/** What people are shown of an entry; `caseId` is null for what is being filed, and `draft` then as it stood in its form. */
export type EntryContext = { caseId: string | null; move: Move | null; title: string; urgent: boolean; draft?: object }

/** A command that was given and has not been answered yet; the key in its input says that it is the same one. */
export type Entry<A extends Queueable = Queueable> = {
  action: A
  /** Files that lie on the phone stand in it by a reference. */
  input: Input<A>
  /** Those of them that the cloud has already, by reference. */
  stored: Record<string, string>
  about: EntryContext
  /** When the person gave it, on the server's clock. */
  at: number
  /** Why it was refused; it waits for the person then. */
  refused: Pick<WireError, 'code' | 'reason' | 'requestId'> | null
}

export const keyOf = (entry: Pick<Entry, 'input'>): string => entry.input.key

/** How a file on the phone stands in a command until it is stored: as a photo, or as something said. */
export type FileKind = 'photo' | 'voice'
const prefixes: Record<FileKind, string> = { photo: 'local:', voice: 'local-voice:' }
export const refTo = (local: string, kind: FileKind = 'photo'): string => prefixes[kind] + local
export const localOf = (ref: string): string => ref.slice(ref.indexOf(':') + 1)
export const isVoice = (ref: string): boolean => ref.startsWith(prefixes.voice)
const isRef = (text: string): boolean => Object.values(prefixes).some((prefix) => text.startsWith(prefix))

const replaced = <T>(input: T, how: (text: string) => string): T =>
  JSON.parse(JSON.stringify(input), (_, value) => (typeof value === 'string' ? how(value) : value))

/** The files of a command that lie on the phone. */
export const refsIn = (input: object): string[] => {
  const found: string[] = []
  replaced(input, (text) => {
    if (isRef(text)) found.push(text)
    return text
  })
  return [...new Set(found)]
}

/** The same command with other names for its files. */
export const withNames = <T>(input: T, names: Record<string, string>): T =>
  replaced(input, (text) => (isRef(text) && names[text]) || text)

/**
 * The entry to send next: the oldest that neither was refused nor stands behind a refused one of the same case, which would
 * only be refused after it.
 */
export const nextOf = (entries: readonly Entry[]): Entry | undefined =>
  entries.find(
    (entry, at) =>
      !entry.refused &&
      !entries
        .slice(0, at)
        .some(({ refused, about }) => refused && about.caseId !== null && about.caseId === entry.about.caseId),
  )

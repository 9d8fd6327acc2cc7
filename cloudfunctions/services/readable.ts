import { common } from '@/copy/common'
import type { Note } from '@/domain/kernel/words'
import { maySee, type Reader, readerOn } from '@/domain/matter/content'
import type { Person } from '@/domain/people/person'

/** Words as a reader sees them: what is held back, or was erased, says so politely. */
export const readable = (note: Note | undefined, reader: Reader): string => {
  if (!note) return common.erased
  if (maySee(note, reader)) return note.words
  return note.check === 'hidden' ? common.hidden : common.held
}

/** A case as somebody may know it: an anonymous one keeps its home to itself (D1). */
export const forReader = <Row extends Parameters<typeof readerOn>[1] & { homeLabel: string }>(
  row: Row,
  person: Person,
  now: number,
): Row => (readerOn(person, row, now).knows ? row : { ...row, homeLabel: common.anonymous })

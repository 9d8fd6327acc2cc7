import { common } from '@/copy/common'
import { maySee, type Reader } from '@/domain/matter/content'
import type { Note } from '@/domain/matter/matter'

/** Words as a reader sees them: what is held back, or was erased, says so politely. */
export const readable = (note: Note | undefined, reader: Reader): string => {
  if (!note) return common.erased
  if (maySee(note, reader)) return note.words
  return note.check === 'hidden' ? common.hidden : common.held
}

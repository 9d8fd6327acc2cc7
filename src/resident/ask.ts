import { helpWords as words } from '@/copy/help'
import { go } from '@/lib/go'
import { askFirst } from '@/lib/show'
import { useConcernDraft } from './concern-draft'

/**
 * Opens the enquiry with what was searched, ready to be sent by one tap (C7). What somebody was writing is not lost without
 * a word.
 */
export async function askEstate(typed: string): Promise<void> {
  const { draft, photos, clear, change } = useConcernDraft.getState()
  const isOther = draft.words.trim() !== '' && draft.words !== typed
  if ((isOther || photos.length > 0) && !(await askFirst(words.replace, words.replaceThen, words.replaceYes))) return
  clear()
  change({ kind: 'enquiry', words: typed, category: 'other', place: 'elsewhere' })
  await go.fileConcern()
}

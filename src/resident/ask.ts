import { helpWords as words } from '@/copy/estate/help'
import { useConcernDraft } from '@/features/filing/concern-draft'
import { go } from '@/lib/go'
import { askFirst } from '@/lib/show'

/**
 * Opens the enquiry with what was searched, ready to be sent by one tap (C7). What somebody was writing is not lost without
 * a word.
 */
export async function askEstate(typed: string): Promise<void> {
  const { draft, photos, startOver, change } = useConcernDraft.getState()
  const isOther = draft.words.trim() !== '' && draft.words !== typed
  if ((isOther || photos.length > 0) && !(await askFirst(words.replace, words.replaceThen, words.replaceYes))) return
  startOver()
  change({ kind: 'enquiry', words: typed, category: 'other', place: 'elsewhere' })
  await go.fileConcern()
}

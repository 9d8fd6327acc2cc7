import type { ChosenPhoto } from '@/components/display/photo-row'
import { waitingWords as words } from '@/copy/case/waiting'
import { go } from '@/lib/go'
import { type Entry, isVoice, keyOf, localOf, refsIn } from '@/lib/queue/entry'
import { queue } from '@/lib/queue/phone-queue'
import { askFirst } from '@/lib/show'
import { useConcernDraft } from './concern-draft'
import type { DraftStore } from './kept-draft'
import { useRepairDraft } from './repair-draft'
import { useTakeInDraft } from './take-in-draft'

type Draft = { key: string }
const form = <D extends Draft>(page: string, store: { getState: () => DraftStore<D> }) => ({
  page,
  begun: () => store.getState().begun,
  putBack: (draft: Draft, photos: ChosenPhoto[]) => store.getState().putBack(draft as D, photos),
})

/** What is written in a form before it is sent, and where. */
const forms = {
  'cases.fileRepair': form('resident/file-repair/index', useRepairDraft),
  'cases.fileConcern': form('resident/file-concern/index', useConcernDraft),
  'cases.takeIn': form('staff/take-in/index', useTakeInDraft),
}

export type Form = keyof typeof forms

export const hasForm = (entry: Entry): boolean => entry.action in forms

const photosOf = ({ input, stored }: Entry): ChosenPhoto[] =>
  refsIn(input)
    .filter((ref) => !isVoice(ref))
    .map((ref) => {
      const fileId = stored[ref] ?? null
      return { local: localOf(ref), state: fileId ? 'stored' : 'later', sent: 0, fileId }
    })

/** Takes what was refused back into its form, with its photos, to be put right and sent again; what stands there is asked for first. */
export async function backToForm(entry: Entry): Promise<void> {
  const { putBack, begun, page } = forms[entry.action as Form]
  if (begun() && !(await askFirst(words.replaceTitle, words.replaceThen, words.replaceYes))) return
  queue.take(keyOf(entry))
  putBack(entry.about.draft as Draft, photosOf(entry))
  await go.instead(page)
}

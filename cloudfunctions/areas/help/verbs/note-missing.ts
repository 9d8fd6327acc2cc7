import { countedWords, missed } from '@/domain/help/gaps'
import type { Verb } from '../../../platform/actions'
import { idFromKey } from '../../../platform/ids'
import { gapStore } from '../../../store/estate/help'
import { ofEstate } from '../rights'

/** Counts the words of a search that led to no answer; nothing of who searched is kept. One read, one write. */
export const noteMissing: Verb<'help.noteMissing'> = async ({ key, estateId, words }, call) => {
  const me = ofEstate(call, estateId)
  const counted = countedWords(words)
  if (counted === null) return {}
  await gapStore.effect(estateId, (before) => missed(before, counted, idFromKey(me._id, key), call.now))
  return {}
}

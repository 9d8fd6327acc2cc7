import { accept, type Result } from '../../kernel/result'
import type { Sealed } from '../../kernel/words'
import { assign } from '../assignment/assign'
import type { Refusal } from '../command'
import { decide } from '../decide'
import { brought, type Filing } from '../file'
import type { Matter } from '../matter'
import { settled, type Terms } from '../record'

/** What nobody has to be told who was just spoken to. */
const heardAlready: readonly string[] = ['received', 'dispatched', 'accepted', 'assigned']

/**
 * A question answered while it was asked (C7): whoever takes it in has it and has told the result, all at this moment. The one who
 * asked gets the answer in writing and has the last word, as always. Refuses what cannot be answered without coming.
 */
export const fileAnswered = (filing: Filing, act: Terms, answer: Sealed): Result<Matter, Refusal> => {
  const actor = { ...act, as: ['receiver', 'assignee'] as const }
  const taken = decide(settled(assign(brought(filing, act), act, act.by, {})), { move: 'accept' }, actor)
  if (!taken.ok) return taken
  const told = decide(taken.value, { move: 'tellResult', words: answer, photos: [], noMeasure: null }, actor)
  if (!told.ok) return told
  const tell = told.value.tell.filter(({ kind, personId }) => !heardAlready.includes(kind) && personId !== act.by)
  return accept(settled({ ...told.value, tell }))
}

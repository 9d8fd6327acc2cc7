import type { CheckedInput } from '@/contract'
import { mayAsk } from '@/domain/follow-up/choose-caller'
import { type FollowUp, type Call as Noted, noteCall } from '@/domain/follow-up/follow-up'
import type { Result } from '@/domain/kernel/result'
import type { Refusal } from '@/domain/matter/command'
import { decide } from '@/domain/matter/decide'
import type { Capacity, Matter } from '@/domain/matter/matter'
import type { Sealed, Terms } from '@/domain/matter/record'
import { dutiesOf, isOffice } from '@/domain/people/person'
import type { Call, Verb } from '../../_platform/actions'
import { sealOptional } from '../../_platform/content'
import { loadEstate } from '../../_platform/db/estates'
import { loadFollowUp, saveFollowUp } from '../../_platform/db/follow-ups'
import { Fault, refusal } from '../../_platform/fault'
import { inForce } from '../../_platform/holidays'
import { teamOnDuty } from '../../_platform/team'
import { change } from './command'

type Input = CheckedInput<'followUps.note'>
type Actor = { as: readonly Capacity[] } & Omit<Terms, 'as'>
type Said = { words: Sealed | null; reason: Sealed | null; team: Awaited<ReturnType<typeof teamOnDuty>> }

/** The call stands on the case; what was heard may take it up again in the same write. */
const onCase = (matter: Matter, { id, result, answers }: Input, said: Said, actor: Actor): Result<Matter, Refusal> => {
  const { words, reason, team } = said
  const rating = answers?.rating ?? null
  const noted = decide(matter, { move: 'followUp', followUpId: id, result, rating, words }, actor)
  if (!noted.ok || reason === null) return noted
  return decide(noted.value, { move: 'reopen', followUpId: id, reason, team }, actor)
}

const TRIES = 3

/** Enters the call in the task itself; the same key again, and a lost race, find what stands and change nothing. */
const onTask = async (id: string, call: Noted, tries: number): Promise<FollowUp> => {
  for (let n = 0; n < TRIES; n += 1) {
    const before = await loadFollowUp(id)
    if (!before) throw new Fault('NOT_FOUND')
    if (!before.open || before.calls.some(({ key, by }) => key === call.key && by === call.by)) return before
    const noted = noteCall(before, call, tries)
    if (!noted.ok) throw refusal(noted.reason)
    if (await saveFollowUp(before, noted.value)) return noted.value
  }
  throw new Fault('CONFLICT')
}

const callOf = ({ key, result, answers }: Input, by: string, { now }: Call): Noted => ({
  ...{ at: now, by, key, result },
  answers: result === 'reached' ? (answers as Noted['answers']) : null,
})

/**
 * A follow-up call goes on record (C6): first on the case, then in the task, so that a call cut off in between is finished
 * by sending it again. Refuses who did the work, and what is over.
 */
export const noteFollowUp: Verb<'followUps.note'> = async (input, call) => {
  const me = call.person
  const followUp = await loadFollowUp(input.id)
  if (!followUp) throw new Fault('NOT_FOUND')
  if (!dutiesOf(me, followUp.estateId).some(isOffice)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const { policy: stored } = await loadEstate(followUp.estateId)
  const policy = await inForce(stored, call.now)
  const noted = callOf(input, me._id, call)
  const isRepeat = followUp.calls.some(({ key, by }) => key === input.key && by === me._id)
  const may = isRepeat ? null : noteCall(followUp, noted, policy.followUpTries)
  if (may && !may.ok) throw refusal(may.reason)
  const [words, reason, team] = await Promise.all([
    sealOptional(input.words, call),
    sealOptional(input.result === 'reached' ? input.reopen : null, call),
    input.reopen === null ? [] : teamOnDuty(followUp.estateId, call.now),
  ])
  const said = { words, reason, team }
  await change({ id: followUp.caseId, key: input.key }, call, async ({ matter, as }) => {
    if (!mayAsk(me, matter, call.now)) throw new Fault('NOT_FOUND')
    return onCase(matter, input, said, { by: me._id, as, now: call.now, key: input.key, policy })
  })
  return { open: (await onTask(input.id, noted, policy.followUpTries)).open }
}

import type { CheckedInput } from '@/contract'
import { mayAsk } from '@/domain/follow-up/choose-caller'
import { type Call as Noted, noteCall } from '@/domain/follow-up/follow-up'
import { isDone } from '@/domain/kernel/remembered'
import { accept, type Result } from '@/domain/kernel/result'
import type { Sealed } from '@/domain/kernel/words'
import type { Capacity } from '@/domain/matter/capacity'
import type { Refusal } from '@/domain/matter/command'
import { decide } from '@/domain/matter/decide'
import type { Matter } from '@/domain/matter/matter'
import type { Terms } from '@/domain/matter/record'
import { dutiesOf, isOffice } from '@/domain/people/person'
import { type Call, commandOf, type Verb } from '../../../../platform/actions'
import { AppError, refusal } from '../../../../platform/app-error'
import { sealOptional } from '../../../../services/content'
import { inForce } from '../../../../services/holidays'
import { teamOnDuty } from '../../../../services/people/team'
import { followUpStore, loadFollowUp } from '../../../../store/cases/follow-ups'
import { loadEstate } from '../../../../store/estate/estates'
import { change } from '../../command'

type Input = CheckedInput<'cases.noteFollowUp'>
type Actor = { as: readonly Capacity[] } & Omit<Terms, 'as'>
type SealedNote = { words: Sealed | null; reason: Sealed | null; team: Awaited<ReturnType<typeof teamOnDuty>> }

/** The call stands on the case; what was heard may take it up again in the same write. */
const onCase = (
  matter: Matter,
  { id, result, answers }: Input,
  said: SealedNote,
  actor: Actor,
): Result<Matter, Refusal> => {
  const { words, reason, team } = said
  const rating = answers?.rating ?? null
  const noted = decide(matter, { move: 'followUp', followUpId: id, result, rating, words }, actor)
  if (!noted.ok || reason === null) return noted
  return decide(noted.value, { move: 'reopen', followUpId: id, reason, team }, actor)
}

const callOf = ({ key, result, answers }: Input, by: string, { now }: Call): Noted => ({
  at: now,
  by,
  key,
  result,
  answers: result === 'reached' ? (answers as Noted['answers']) : null,
})

/**
 * A follow-up call goes on record (C6): first on the case, then in the task, so that a call cut off in between is finished
 * by sending it again. Refuses who did the work, and what is over.
 */
export const noteFollowUp: Verb<'cases.noteFollowUp'> = async (input, call) => {
  const me = call.person
  const followUp = await loadFollowUp(input.id)
  if (!followUp) throw new AppError('NOT_FOUND')
  if (!dutiesOf(me, followUp.estateId).some(isOffice)) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  const { policy: stored } = await loadEstate(followUp.estateId)
  const policy = await inForce(stored, call.now)
  const noted = callOf(input, me._id, call)
  const command = commandOf(call, me._id, input.key)
  const may = isDone({ history: followUp.calls }, command) ? null : noteCall(followUp, noted, policy.followUpTries)
  if (may && !may.ok) throw refusal(may.reason)
  const [words, reason, team] = await Promise.all([
    sealOptional(input.words, call),
    sealOptional(input.result === 'reached' ? input.reopen : null, call),
    input.reopen === null ? [] : teamOnDuty(followUp.estateId, call.now),
  ])
  const said = { words, reason, team }
  await change({ id: followUp.caseId, key: input.key }, call, async ({ matter, as }) => {
    if (!mayAsk(me, matter, call.now)) throw new AppError('NOT_FOUND')
    return onCase(matter, input, said, { by: me._id, as, now: call.now, key: input.key, policy })
  })
  // What was said is compared on the case, where the digest of it can be erased.
  const onTask = { ...command, digest: input.result }
  const { after } = await followUpStore.change(input.id, onTask, (task) =>
    task.open ? noteCall(task, noted, policy.followUpTries) : accept(task),
  )
  return { open: after.open }
}

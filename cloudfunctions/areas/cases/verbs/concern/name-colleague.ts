import { MINUTE } from '@/domain/kernel/time'
import { superiorsOf } from '@/domain/people/dispatch'
import type { Duty } from '@/domain/people/duties'
import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { sealChecked } from '../../../../services/content'
import { withdraw } from '../../../../services/messages/withdraw'
import { teamOnDuty } from '../../../../services/people/team'
import { plan } from '../../../../store/jobs'
import { peopleWithDuty, personById } from '../../../../store/people/people'
import { command } from '../../command'

/** Who of a colleague's superiors takes over when none of them is on duty: who names him, if it is one of them, else the nearest. */
const insteadOf = async (
  personId: string,
  by: string,
  estateId: string,
  superiors: readonly Duty[],
): Promise<string | null> => {
  const others = (await peopleWithDuty(estateId, [...superiors])).filter(({ _id }) => _id !== personId)
  const rank = (held: readonly Duty[]) => superiors.findIndex((duty) => held.includes(duty))
  const [nearest] = others
    .map((person) => ({ id: person._id, rank: rank(dutiesOf(person, estateId)) }))
    .sort((a, b) => Number(b.id === by) - Number(a.id === by) || a.rank - b.rank || (a.id < b.id ? -1 : 1))
  return nearest?.id ?? null
}

/** Who answers for a complaint, or leads, says which colleague it is about; from then on that one knows nothing of it (D10). */
export const nameColleague: Verb<'cases.nameColleague'> = async (input, call) => {
  const reason = sealChecked(input.reason, call)
  const { personId } = input
  const view = await command(input, call, 'nameColleague', async ({ me, matter }) => {
    const { estateId } = matter
    const named = await personById(personId)
    const duties = named ? dutiesOf(named, estateId) : []
    if (duties.length === 0) throw new AppError('BAD_INPUT', 'NOT_A_COLLEAGUE', 'personId')
    const superiors = superiorsOf(duties)
    const [team, instead] = await Promise.all([
      teamOnDuty(estateId, call.now),
      insteadOf(personId, me._id, estateId, superiors),
      // Before it is written, so that what he was told of it goes even when this call ends there.
      plan(
        { id: `withdraw:${matter._id}`, kind: 'withdraw', at: call.now + MINUTE, data: { caseId: matter._id } },
        call.now,
      ),
    ])
    return { move: 'nameColleague', personId, superiors, team, instead, reason: await reason }
  })
  await withdraw(input.id)
  return view
}

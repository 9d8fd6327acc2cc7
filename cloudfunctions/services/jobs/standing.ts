import { followUpsJob } from '@/domain/follow-up/round'
import { headsJob } from '@/domain/matter/proof/daily-hash'
import { gapsJob } from '@/domain/roster/evening'
import { allEstates } from '../../store/estate/estates'
import { type Plan, planMissing } from '../../store/jobs'
import { nextNight } from './retention'

/** What is on the clock for good: of the installation, and of each estate. */
const standing = (estateIds: readonly string[], now: number): Plan[] => [
  { id: 'retention', kind: 'retention', at: nextNight(now), data: {} },
  ...estateIds.flatMap((id) => [gapsJob(id, now), followUpsJob(id, now), headsJob(id, now)]),
]

/** Puts it on the clock for a new estate. */
export const planStanding = (estateIds: readonly string[], now: number): Promise<void> =>
  planMissing(standing(estateIds, now), now)

/** The same for an installation that is older than something of it. Two reads when nothing is missing. */
export const planStandingEverywhere = async (now: number): Promise<void> =>
  planStanding(
    (await allEstates()).map(({ _id }) => _id),
    now,
  )

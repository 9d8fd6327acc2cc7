import type { Verb } from '../../_platform/actions'
import { sealChecked } from '../../_platform/content'
import { colleagueFor } from './colleague'
import { command } from './command'

/** A manager makes somebody else the one who answers for the case to the end, with the reason (D2). */
export const handOver: Verb<'cases.handOver'> = (input, call) => {
  const reason = sealChecked(input.reason, call)
  return command(input, call, 'handOver', async ({ matter }) => ({
    move: 'handOver',
    personId: await colleagueFor('complaint', input.personId, matter.estateId),
    reason: await reason,
  }))
}

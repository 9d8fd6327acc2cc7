import { release } from '@/domain/matter/assignment/release'
import type { Matter } from '@/domain/matter/matter'
import { aboutOf } from '@/domain/matter/parts'
import { dutiesOf, type Person } from '@/domain/people/person'
import { matterStore, openMattersWith } from '../../store/cases/matters'
import { loadEstate } from '../../store/estate/estates'
import { peopleWithDuty, personById } from '../../store/people/people'
import { teamOnDuty } from '../people/team'
import { afterAll, type Saved } from './after'

/** Hands one case on, if it has to be; a lost race loads and decides again. False when it was lost again and again. */
const releaseOne = async (found: Matter, former: Person, by: string, now: number): Promise<Saved | boolean> => {
  const released = await matterStore.effect(
    found._id,
    async (matter) => {
      const [{ policy }, team, managers] = await Promise.all([
        loadEstate(matter.estateId),
        teamOnDuty(matter.estateId, now),
        peopleWithDuty(matter.estateId, ['manager']),
      ])
      const others = managers.map(({ _id }) => _id).filter((id) => id !== former._id && id !== aboutOf(found))
      const instead = others.includes(by) ? by : (others[0] ?? null)
      const duties = dutiesOf(former, matter.estateId)
      const act = { by, as: 'manager' as const, now, key: null, policy }
      return release(matter, { personId: former._id, duties }, act, team, instead)
    },
    { loaded: found },
  )
  if (typeof released === 'string') return released === 'gone'
  return released.after === released.before || released
}

/**
 * Hands on the open cases that somebody can no longer act on, by the duties he holds now. Safe to repeat: what was handed on
 * no longer depends on him. Answers whether that was all.
 */
export const releaseCases = async (personId: string, by: string, now: number): Promise<boolean> => {
  const [person, cases] = await Promise.all([personById(personId), openMattersWith(personId)])
  const done: (Saved | boolean)[] = []
  for (const one of person ? cases : []) done.push(await releaseOne(one, person as Person, by, now))
  await afterAll(
    done.filter((one) => typeof one === 'object'),
    now,
  )
  return done.every((one) => one !== false)
}

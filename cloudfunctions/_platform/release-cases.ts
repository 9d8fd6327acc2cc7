import type { Matter } from '@/domain/matter/matter'
import { aboutOf } from '@/domain/matter/parts'
import { release } from '@/domain/matter/release'
import { dutiesOf, type Person } from '@/domain/people/person'
import { afterAll, type Saved } from './after'
import { loadMatter, openMattersWith, saveMatter } from './db/matters'
import { peopleWithDuty, personById } from './db/people'
import { teamOnDuty } from './team'

const TRIES = 3

/** Hands one case on, if it has to be; a lost race loads and decides again. False when it was lost again and again. */
const releaseOne = async (found: Matter, former: Person, by: string, now: number): Promise<Saved | boolean> => {
  let before: Matter | null = found
  for (let tries = 0; before && tries < TRIES; tries += 1) {
    const [team, managers] = await Promise.all([
      teamOnDuty(before.estateId, now),
      peopleWithDuty(before.estateId, ['manager']),
    ])
    const others = managers.map(({ _id }) => _id).filter((id) => id !== former._id && id !== aboutOf(found))
    const instead = others.includes(by) ? by : (others[0] ?? null)
    const deed = { by, as: 'manager' as const, now, key: null }
    const after = release(
      before,
      { personId: former._id, duties: dutiesOf(former, before.estateId) },
      deed,
      team,
      instead,
    )
    if (after === null) return true
    if (await saveMatter(before, after)) return { before, after: { ...after, rev: before.rev + 1 } }
    before = await loadMatter(found._id)
  }
  return before === null
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

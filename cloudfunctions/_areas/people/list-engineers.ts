import { dutiesOf, isOffice } from '@/domain/people/person'
import { loadMatter, loads } from '../../_platform/db/matters'
import { peopleWithDuty } from '../../_platform/db/people'
import { shiftsNow } from '../../_platform/db/rosters'
import { Fault } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'

/** Engineers who could take a case, for dispatch by hand; those on duty and with the least open work first. */
export const listEngineers: Verb<'people.listEngineers'> = async ({ caseId }, call) => {
  const me = signedIn(call)
  const matter = await loadMatter(caseId)
  if (!matter) throw new Fault('NOT_FOUND')
  const { estateId } = matter
  if (!dutiesOf(me, estateId).some(isOffice)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const [shifts, able] = await Promise.all([shiftsNow(estateId, call.now), peopleWithDuty(estateId, ['engineer'])])
  const load = await loads(able.map((person) => person._id))
  const present = new Set(shifts.filter(({ duty }) => duty === 'engineer').map(({ personId }) => personId))
  return {
    engineers: able
      .map((person) => ({
        personId: person._id,
        name: person.name,
        onDuty: present.has(person._id) && !person.staff?.away,
        load: load.get(person._id) ?? 0,
      }))
      .sort((a, b) => Number(b.onDuty) - Number(a.onDuty) || a.load - b.load),
  }
}

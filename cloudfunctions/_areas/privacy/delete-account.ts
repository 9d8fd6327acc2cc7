import { leavingReason } from '@/copy/privacy'
import { MINUTE } from '@/domain/kernel/time'
import { decide } from '@/domain/matter/decide'
import type { Matter } from '@/domain/matter/matter'
import { removeAccount } from '@/domain/people/account'
import { leaveHome } from '@/domain/people/household'
import { homesOf, type Person } from '@/domain/people/person'
import { type Choice, fateOf, handOn } from '@/domain/privacy/leaving'
import type { Verb } from '../../_platform/actions'
import { afterAll, type Saved } from '../../_platform/after'
import { unplan } from '../../_platform/db/chores'
import { loadEstate } from '../../_platform/db/estates'
import { loadMatter, saveMatter } from '../../_platform/db/matters'
import { peopleOfHome, personById, savePerson } from '../../_platform/db/people'
import { removeTracesOf } from '../../_platform/db/traces'
import { eraseTraces } from '../../_platform/erase'
import { Fault } from '../../_platform/fault'
import { seal } from '../../_platform/ids'
import { planErasure } from '../../_platform/retention'
import { openCasesFor } from './leaving'

const TRIES = 5
/** Of the door's 20 seconds; what is left then is the clock's. */
const WORK_MS = 8_000

type Going = { me: Person; now: number; key: string; choice: Choice; households: Person[] }

const settle = async (matter: Matter, going: Going): Promise<Saved[]> => {
  const { me, now, key, choice, households } = going
  let before: Matter | null = matter
  for (let tries = 0; before?.open && before.residentId === me._id && tries < TRIES; tries += 1) {
    const fate = fateOf(before, choice, households, now)
    const deed = { by: me._id, as: 'resident' as const, now, key }
    if (fate.to === 'stuck') throw new Fault('WRONG_STATE', 'CASE_UNDER_WAY')
    const { policy } = await loadEstate(before.estateId)
    const after =
      fate.to === 'handed'
        ? ({ ok: true, value: handOn(before, fate.heir._id, deed) } as const)
        : decide(
            before,
            { move: 'cancel', reason: { ...seal(leavingReason), check: 'passed' } },
            { ...deed, as: ['resident'], policy },
          )
    if (after.ok && (await saveMatter(before, after.value))) {
      return [{ before, after: { ...after.value, rev: before.rev + 1 } }]
    }
    before = await loadMatter(matter._id)
  }
  if (before?.open && before.residentId === me._id) throw new Fault('CONFLICT')
  return []
}

/** Whoever acts for a person that goes has nobody to act for. */
const endProxies = async ({ me, now, key }: Going): Promise<void> => {
  const homeIds = [...new Set(homesOf(me, now).map(({ homeId }) => homeId))]
  const households = (await Promise.all(homeIds.map(peopleOfHome))).flat()
  for (const one of new Map(households.map((person) => [person._id, person])).values()) {
    const acting = homesOf(one, now).filter((home) => home.forId === me._id)
    const after = acting.reduce((person, { homeId }) => {
      const left = leaveHome(person, homeId, { by: me._id, now, key })
      return left.ok ? left.value : person
    }, one)
    if (after !== one && !(await savePerson(one, after))) throw new Fault('CONFLICT')
  }
}

const remove = async (me: Person, deed: { by: string; now: number; key: string }): Promise<Person> => {
  let before: Person | null = me
  for (let tries = 0; before && before.removedAt === null && tries < TRIES; tries += 1) {
    const gone = removeAccount(before, deed)
    if (!gone.ok) throw new Fault('WRONG_STATE', 'STILL_AT_WORK')
    if (await savePerson(before, gone.value)) return gone.value
    before = await personById(me._id)
  }
  if (!before || before.removedAt === null) throw new Fault('CONFLICT')
  return before
}

/**
 * Deletes the caller's account (A5): open cases are handed on or withdrawn, then one write ends every home and every
 * access, then what the privacy table says is erased – here, or by the clock. Refuses: still at work, a case under way
 * that nobody of the household can take over.
 */
export const deleteAccount: Verb<'privacy.deleteAccount'> = async ({ key, cases: choice }, call) => {
  const me = call.person
  if ((me.staff?.posts.length ?? 0) > 0) throw new Fault('WRONG_STATE', 'STILL_AT_WORK')
  const { cases, households } = await openCasesFor(me)
  if (cases.some((one) => fateOf(one, choice, households, call.now).to === 'stuck')) {
    throw new Fault('WRONG_STATE', 'CASE_UNDER_WAY')
  }
  const going = { me, now: call.now, key, choice, households }
  const settled: Saved[] = []
  for (const matter of cases) settled.push(...(await settle(matter, going)))
  await afterAll(settled, call.now)
  await endProxies(going)
  await planErasure(me._id, call.now + MINUTE, call.now)
  await removeTracesOf(me.openid)
  const gone = await remove(me, { by: me._id, now: call.now, key })
  if (await eraseTraces(gone, () => Date.now(), Date.now() + WORK_MS)) await unplan(`erase:${me._id}`)
  return {}
}

import { leavingReason } from '@/copy/people/privacy'
import { accept } from '@/domain/kernel/result'
import { MINUTE } from '@/domain/kernel/time'
import { decide } from '@/domain/matter/decide'
import type { Matter } from '@/domain/matter/matter'
import { removeAccount } from '@/domain/people/account'
import { cameWith, leftWithoutOwner } from '@/domain/people/came-with'
import { leaveHome } from '@/domain/people/household'
import { homesOf, type Person } from '@/domain/people/person'
import { type Choice, fateOf, handOn } from '@/domain/privacy/leaving'
import { commandOf, type Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { seal } from '../../../platform/ids'
import { afterAll, type Saved } from '../../../services/cases/after'
import { eraseTraces } from '../../../services/erase'
import { planErasure } from '../../../services/jobs/retention'
import { askAboutThoseLeft, tellEnded } from '../../../services/people/tell-household'
import { matterStore } from '../../../store/cases/matters'
import { loadEstate } from '../../../store/estate/estates'
import { unplan } from '../../../store/jobs'
import { peopleOfHome, personStore } from '../../../store/people/people'
import { removeTracesOf } from '../../../store/people/traces'
import { openCasesFor } from './leaving'

const TRIES = 5
/** Of the door's 20 seconds; what is left then is the clock's. */
const WORK_MS = 8_000

type Going = { me: Person; command: ReturnType<typeof commandOf>; choice: Choice; households: Person[] }

const settle = async (matter: Matter, going: Going): Promise<Saved[]> => {
  const { me, choice, households, command } = going
  const { now } = command
  const act = { by: me._id, as: 'resident' as const, now, key: command.key }
  const settled = await matterStore.change(
    matter._id,
    command,
    async (before) => {
      if (!before.open || before.residentId !== me._id) return accept(before)
      const fate = fateOf(before, choice, households, now)
      if (fate.to === 'stuck') throw new AppError('WRONG_STATE', 'CASE_UNDER_WAY')
      if (fate.to === 'handed') return accept(handOn(before, fate.heir._id, act))
      const { policy } = await loadEstate(before.estateId)
      const reason = { ...seal(leavingReason), check: 'passed' as const }
      return decide(before, { move: 'cancel', reason }, { ...act, as: ['resident'], policy })
    },
    { loaded: matter, tries: TRIES },
  )
  return settled.after === settled.before ? [] : [settled]
}

/** Whoever acts for a person that goes, or came with him as its owner, goes with him and hears of it (A3). */
const endFollowers = async ({ me, command }: Going): Promise<void> => {
  const { now } = command
  const homes = homesOf(me, now)
  const households = await Promise.all(homes.map(({ homeId }) => peopleOfHome(homeId)))
  const ending = homes.map((home, n) => ({ home, followers: cameWith(me._id, home.homeId, households[n] ?? [], now) }))
  const all = ending.flatMap(({ followers }) => followers)
  const leave = (one: Person): Person =>
    all
      .filter(({ person }) => person._id === one._id)
      .reduce((person, { home }) => {
        const left = leaveHome(person, home.homeId, command)
        return left.ok ? left.value : person
      }, one)
  for (const one of new Map(all.map(({ person }) => [person._id, person])).values()) {
    await personStore.change(one._id, command, (person) => accept(leave(person)), { loaded: one })
  }
  await tellEnded(
    all.map((one) => ({ ...one, withOwner: true })),
    now,
  )
  for (const [n, { home, followers }] of ending.entries()) {
    const gone = [me._id, ...followers.map(({ person }) => person._id)]
    const left = leftWithoutOwner(gone, home.homeId, households[n] ?? [], now)
    if (home.relation === 'owner') await askAboutThoseLeft(home, left, now)
  }
}

/**
 * Deletes the caller's account (A5): open cases are handed on or withdrawn, then one write ends every home and every
 * access, then what the privacy table says is erased – here, or by the clock. Refuses: still at work, a case under way
 * that nobody of the household can take over.
 */
export const deleteAccount: Verb<'privacy.deleteAccount'> = async ({ key, cases: choice }, call) => {
  const me = call.person
  if ((me.staff?.posts.length ?? 0) > 0) throw new AppError('WRONG_STATE', 'STILL_AT_WORK')
  const { cases, households } = await openCasesFor(me)
  if (cases.some((one) => fateOf(one, choice, households, call.now).to === 'stuck')) {
    throw new AppError('WRONG_STATE', 'CASE_UNDER_WAY')
  }
  const command = commandOf(call, me._id, key)
  const going = { me, command, choice, households }
  const settled: Saved[] = []
  for (const matter of cases) settled.push(...(await settle(matter, going)))
  await afterAll(settled, call.now)
  await endFollowers(going)
  await planErasure(me._id, call.now + MINUTE, call.now)
  await removeTracesOf(me.openid)
  const gone = await personStore.change(
    me._id,
    command,
    (one) => (one.removedAt === null ? removeAccount(one, command) : accept(one)),
    { loaded: me, tries: TRIES, forget: true },
  )
  if (await eraseTraces(gone.after, () => Date.now(), Date.now() + WORK_MS)) await unplan(`erase:${me._id}`)
  return {}
}

import type { CaseView } from '@/contract'
import { capacitiesOn } from '@/domain/matter/capacity'
import type { Command } from '@/domain/matter/command'
import { decide } from '@/domain/matter/decide'
import { type Move, mayMove } from '@/domain/matter/flow'
import type { Capacity, Matter } from '@/domain/matter/matter'
import type { Person } from '@/domain/people/person'
import { afterSave } from '../../_platform/after'
import { type Estate, loadEstate } from '../../_platform/db/estates'
import { loadMatter, saveMatter } from '../../_platform/db/matters'
import { Fault, refusal } from '../../_platform/fault'
import { inForce } from '../../_platform/holidays'
import { type Call, signedIn } from '../../_platform/serve'
import { viewCase } from './view'

/** The case and what the caller is to it. Refuses: unknown case, or somebody else's business. */
export const loadFor = async (id: string, me: Person, now: number): Promise<{ matter: Matter; as: Capacity[] }> => {
  const matter = await loadMatter(id)
  if (!matter) throw new Fault('NOT_FOUND')
  const as = capacitiesOn(me, matter, now)
  if (as.length === 0) throw new Fault('FORBIDDEN')
  return { matter, as }
}

const TRIES = 3

type Asked<M extends Move> = Command & { move: M }
type Prepare<M extends Move> = (about: { me: Person; matter: Matter; estate: Estate }) => Asked<M> | Promise<Asked<M>>

/**
 * Every command on a case goes this way: load, decide on what was just loaded, write once on condition that nobody else
 * did, tell, view. A lost race loads and decides again; the same key again finds its own entry and changes nothing.
 */
export const command = async <M extends Move>(
  input: { id: string; key: string },
  call: Call,
  move: M,
  prepare: Prepare<M>,
): Promise<CaseView> => {
  const me = signedIn(call)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { matter: before, as } = await loadFor(input.id, me, call.now)
    if (before.history.some((entry) => entry.key === input.key && entry.by === me._id)) {
      return viewCase(before, as, call.now)
    }
    const may = mayMove(before.status, move, as)
    if (!may.ok) throw refusal(may.reason)
    const estate = await loadEstate(before.estateId)
    const asked = await prepare({ me, matter: before, estate })
    const actor = { by: me._id, as, now: call.now, key: input.key, policy: inForce(estate.policy, call.now) }
    const decided = decide(before, asked, actor)
    if (!decided.ok) throw refusal(decided.reason)
    if (await saveMatter(before, decided.value)) {
      const after = { ...decided.value, rev: before.rev + 1 }
      await afterSave(before, after, call.now)
      return viewCase(after, capacitiesOn(me, after, call.now), call.now)
    }
  }
  throw new Fault('CONFLICT')
}

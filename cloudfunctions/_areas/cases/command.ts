import type { CaseView } from '@/contract'
import type { Result } from '@/domain/kernel/result'
import { capacitiesOn } from '@/domain/matter/capacity'
import type { Command, Refusal } from '@/domain/matter/command'
import { decide } from '@/domain/matter/decide'
import { type Move, mayMove } from '@/domain/matter/flow'
import type { Capacity, Matter } from '@/domain/matter/matter'
import type { Person } from '@/domain/people/person'
import type { Call } from '../../_platform/actions'
import { beginAfter } from '../../_platform/after'
import { type Estate, loadEstate } from '../../_platform/db/estates'
import { loadMatter, saveMatter } from '../../_platform/db/matters'
import { Fault, refusal } from '../../_platform/fault'
import { inForce } from '../../_platform/holidays'
import { lookUp } from '../../_platform/tell'
import { unawaited } from '../../_platform/unawaited'
import { peopleOf, viewCase } from './view'

/** The case and what the caller is to it. Refuses: unknown case, or somebody else's business. */
export const loadFor = async (id: string, me: Person, now: number): Promise<{ matter: Matter; as: Capacity[] }> => {
  const matter = await loadMatter(id)
  if (!matter) throw new Fault('NOT_FOUND')
  const as = capacitiesOn(me, matter, now)
  if (as.length === 0) throw new Fault('FORBIDDEN')
  return { matter, as }
}

const TRIES = 3

type Loaded = { me: Person; matter: Matter; as: Capacity[] }
type Decide = (about: Loaded) => Promise<Result<Matter, Refusal>>

/**
 * Every change of a case goes this way: load, decide on what was just loaded, write once on condition that nobody else
 * did, tell, view. A lost race loads and decides again; the same key again finds its own entry and changes nothing.
 */
export const change = async (input: { id: string; key: string }, call: Call, decideOn: Decide): Promise<CaseView> => {
  const me = call.person
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { matter: before, as } = await loadFor(input.id, me, call.now)
    if (before.history.some((entry) => entry.key === input.key && entry.by === me._id)) {
      return viewCase(before, me, call.now)
    }
    const decided = await decideOn({ me, matter: before, as })
    if (!decided.ok) throw refusal(decided.reason)
    const after = { ...decided.value, rev: before.rev + 1 }
    const loading = unawaited(lookUp([after], peopleOf(after)))
    const follow = beginAfter([{ before, after }], call.now, { loaded: loading })
    if (await saveMatter(before, decided.value)) {
      const showing = loading.then((loaded) => viewCase(after, me, call.now, { loaded }))
      const [view] = await Promise.all([showing, follow()])
      return view
    }
  }
  throw new Fault('CONFLICT')
}

type Asked<M extends Move> = Command & { move: M }
type Prepare<M extends Move> = (about: { me: Person; matter: Matter; estate: Estate }) => Asked<M> | Promise<Asked<M>>

/** A move of the flow, by whoever the table lets make it now; `prepare` looks up what it needs. */
export const command = <M extends Move>(
  input: { id: string; key: string },
  call: Call,
  move: M,
  prepare: Prepare<M>,
): Promise<CaseView> =>
  change(input, call, async ({ me, matter, as }) => {
    const may = mayMove(matter, move, as)
    if (!may.ok) return may
    const estate = await loadEstate(matter.estateId)
    const asked = await prepare({ me, matter, estate })
    const policy = await inForce(estate.policy, call.now)
    return decide(matter, asked, { by: me._id, as, now: call.now, key: input.key, policy })
  })

import type { CaseView } from '@/contract'
import { isDone } from '@/domain/kernel/remembered'
import type { Result } from '@/domain/kernel/result'
import { type Capacity, capacitiesOn } from '@/domain/matter/capacity'
import type { Command, Refusal } from '@/domain/matter/command'
import { decide } from '@/domain/matter/decide'
import { type Move, mayMove } from '@/domain/matter/flow'
import type { Matter } from '@/domain/matter/matter'
import { aboutOf } from '@/domain/matter/parts'
import { untilOwn } from '@/domain/matter/until-own'
import { dutiesOf, type Person } from '@/domain/people/person'
import { type Call, commandOf } from '../../platform/actions'
import { AppError } from '../../platform/app-error'
import { unawaited } from '../../platform/unawaited'
import { beginAfter, lookUpFor } from '../../services/cases/after'
import { inForce } from '../../services/holidays'
import { loadMatter, matterStore } from '../../store/cases/matters'
import { type Estate, loadEstate } from '../../store/estate/estates'
import { peopleOf, viewCase } from './views/view'

/** The case and what the caller is to it. Refuses: unknown case, or somebody else's business. */
export const loadFor = async (id: string, me: Person, now: number): Promise<{ matter: Matter; as: Capacity[] }> => {
  const matter = await loadMatter(id)
  if (!matter) throw new AppError('NOT_FOUND')
  const as = capacitiesOn(me, matter, now)
  if (as.length === 0) throw new AppError('FORBIDDEN')
  return { matter, as }
}

/**
 * The same for a change, and for who gave the case out of his hands by this very command, whose answer was lost: somebody at work
 * here who may know of the case.
 */
const loadToChange = async (input: { id: string; key: string }, me: Person, now: number): Promise<Matter> => {
  const matter = await loadMatter(input.id)
  if (!matter) throw new AppError('NOT_FOUND')
  const isOwn = () => dutiesOf(me, matter.estateId).length > 0 && isDone(matter, { by: me._id, key: input.key })
  if (capacitiesOn(me, matter, now).length === 0 && (aboutOf(matter) === me._id || !isOwn()))
    throw new AppError('FORBIDDEN')
  return matter
}

type Loaded = { me: Person; matter: Matter; as: Capacity[] }
type Decide = (about: Loaded) => Promise<Result<Matter, Refusal>>

/** Every change of a case goes this way: load, decide on what was just loaded, write once, tell, view. */
export const change = async (input: { id: string; key: string }, call: Call, decideOn: Decide): Promise<CaseView> => {
  const me = call.person
  const { after, begun } = await matterStore.change(
    input.id,
    commandOf(call, me._id, input.key),
    (matter) => decideOn({ me, matter, as: capacitiesOn(me, matter, call.now) }),
    {
      load: () => loadToChange(input, me, call.now),
      beside: (before, saved) => {
        const loading = unawaited(lookUpFor(saved, peopleOf(saved)))
        return { loading, follow: beginAfter([{ before, after: saved }], call.now, { loaded: loading }) }
      },
    },
  )
  if (begun === null) {
    const gone = capacitiesOn(me, after, call.now).length === 0
    const shown = gone ? untilOwn(after, me._id, input.key) : after
    if (!shown) throw new AppError('FORBIDDEN')
    return viewCase(shown, me, call.now)
  }
  const showing = begun.loading.then((loaded) => viewCase(after, me, call.now, { loaded }))
  const [view] = await Promise.all([showing, begun.follow()])
  return view
}

type CommandOf<M extends Move> = Command & { move: M }
type Prepare<M extends Move> = (about: {
  me: Person
  matter: Matter
  estate: Estate
}) => CommandOf<M> | Promise<CommandOf<M>>

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

import type { Policy } from '@/domain/commitment/policy'
import { kinds } from '@/domain/matter/kinds'
import { SHAPE } from '@/domain/matter/matter'
import { migrationOf, type StoredCase } from '@/domain/matter/migrate'
import { _, collection } from '../../platform/cloud'
import { estatesByIds } from '../estate/estates'
import { store } from '../store'

type Stored = StoredCase & { _id: string; rev: number; estateId: string }

const matters = collection<Stored>('matters')
const { changeWhere } = store(matters)

/** The next cases that were written in another shape than today's, in the order of their ids. */
export const casesOfOtherShape = (after: string, limit: number): Promise<Stored[]> =>
  matters.find({
    where: { _id: _.gt(after), kind: _.in([...kinds]), v: _.neq(SHAPE) },
    order: [['_id', 'asc']],
    limit,
  })

type Policies = ReadonlyMap<string, Policy>

/** The figures of every estate that has one of these cases, in one read. */
export const policiesOf = async (cases: readonly Stored[]): Promise<Policies> => {
  if (cases.length === 0) return new Map()
  const estates = await estatesByIds([...new Set(cases.map(({ estateId }) => estateId))])
  return new Map(estates.map(({ _id, policy }) => [_id, policy]))
}

/** Brings a case into today's shape, by its estate's figures, unless somebody has written it since it was loaded. */
export const reshapeCase = async (stored: Stored, policies: Policies): Promise<void> => {
  const policy = policies.get(stored.estateId)
  if (!policy) throw new Error(`estate ${stored.estateId} is missing`)
  const change = migrationOf(stored, { now: Date.now(), policy })
  if (!change) return
  const set = Object.entries(change.set).map(([name, value]) => [name, _.set(value)] as const)
  const gone = change.remove.map((name) => [name, _.remove()] as const)
  const { _id, rev } = stored
  await changeWhere({ _id, rev: rev ?? _.exists(false) }, Object.fromEntries([...set, ...gone]))
}

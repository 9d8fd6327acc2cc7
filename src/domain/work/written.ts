import type { CaseCore } from '../matter/case-core'
import type { RepairPart } from './parts'

type Items = Pick<RepairPart, 'plans' | 'workLog'>

/** Everything that was written with an entry: its words, and what stands in the list that belongs to them. */
export const writtenIn = (notes: CaseCore['notes'], { plans, workLog }: Items, entryId: string): string => {
  const items = plans.filter((plan) => plan.entryId === entryId).flatMap(({ lines }) => lines.map(({ item }) => item))
  const used = workLog.filter((work) => work.entryId === entryId).flatMap((work) => work.used.map(({ name }) => name))
  return [notes[entryId]?.words ?? '', ...items, ...used].join('\n')
}

/** Lists outlive their words no longer than these; what was owed and how long was worked stays. */
export const withoutItems = <T extends Items>(matter: T): T => {
  const empty = matter.plans.every(({ lines }) => lines.length === 0)
  if (empty && matter.workLog.every(({ used }) => used.length === 0)) return matter
  return {
    ...matter,
    plans: matter.plans.map((plan) => ({ ...plan, lines: [] })),
    workLog: matter.workLog.map((work) => ({ ...work, used: [] })),
  }
}

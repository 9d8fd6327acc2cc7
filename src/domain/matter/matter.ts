import type { RepairPart } from '../work/parts'
import type { CaseCore } from './case-core'
import type { ConcernPart } from './concern/concern-part'
import type { Concern } from './kinds'

/** Something broken that is mended. */
export type Repair = CaseCore & { kind: 'repair' } & RepairPart

/** A complaint, a suggestion or a question: looked into and answered. */
export type ConcernCase = CaseCore & { kind: Concern } & ConcernPart

/** A case, told apart by its kind: a new kind is a part in a file of its own, and one more line here. */
export type Matter = Repair | ConcernCase

/** The fields of a case that are asked for, as far as its kind has them. */
export type PickEach<Name extends string, Each = Matter> = Each extends unknown
  ? Pick<Each, Extract<keyof Each, Name>>
  : never

/** The version of the shape in which cases are written; older ones: `migrate.ts`. */
export const SHAPE = 2

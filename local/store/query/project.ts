import { Context } from 'mingo/core'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { Doc } from '../types'
import { EXPRESSIONS } from './expressions'
import { refusing } from './match'
import { PREDICATES } from './predicates'

const context = Context.init({ query: { ...query, ...PREDICATES }, expression: EXPRESSIONS, projection })

export function project(docs: Doc[], fields: Record<string, unknown> | undefined): Doc[] {
  if (!fields || Object.keys(fields).length === 0) return docs
  return refusing(() => new Query({}, { context, scriptEnabled: false }).find(docs, fields).all() as Doc[])
}

import { Context } from 'mingo/core'
import * as query from 'mingo/operators/query'
import { Query } from 'mingo/query'
import { badQuery } from '../refusals'
import { StoreError } from '../types'
import { EXPRESSIONS } from './expressions'
import { PREDICATES } from './predicates'

const context = Context.init({ query: { ...query, ...PREDICATES }, expression: EXPRESSIONS })

/** Runs work of mingo; what it dislikes becomes a refusal. */
export function refusing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw badQuery(error instanceof Error ? error.message : String(error))
  }
}

/** A test for a query of MongoDB. */
export function matcher(condition: Record<string, unknown>): (doc: Record<string, unknown>) => boolean {
  if (Object.keys(condition).length === 0) return () => true
  const compiled = refusing(() => new Query(condition, { context, scriptEnabled: false }))
  return (doc) => refusing(() => compiled.test(doc))
}

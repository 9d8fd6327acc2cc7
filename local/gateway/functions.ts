import { calledFrom } from '../host/caller'
import type { FunctionHost } from '../host/host'
import type { Action } from './database'
import { Refusal } from './refusal'

/** `functions.invokeFunction`: a function, or a script, calls a function. */
export function functionActions(host: FunctionHost): Record<string, Action> {
  return {
    'functions.invokeFunction': async ({ params, who }) => {
      const data = typeof params.request_data === 'string' && params.request_data ? params.request_data : '{}'
      const event: unknown = JSON.parse(data)
      const caller = who ? calledFrom(who) : ({ kind: 'script', source: 'scf' } as const)
      const outcome = await host.invoke(String(params.function_name), event, caller)
      if (!outcome.ok) throw new Refusal(outcome.code, outcome.message)
      return { response_data: outcome.body }
    },
  }
}

import type { GenericSchema, InferInput, InferOutput } from 'valibot'

/** One thing the phone may ask for: what goes in (checked on the server) and what comes out (a type only). */
export type Action<Schema extends GenericSchema, Out> = { input: Schema; out?: Out }

/** Returns an action of the wire: `Out` is the type of its answer, `input` the schema of what is sent. */
export const action =
  <Out>() =>
  <Schema extends GenericSchema>(input: Schema): Action<Schema, Out> => ({ input })

export type InputOf<A> = A extends Action<infer Schema, unknown> ? InferInput<Schema> : never
export type CheckedInputOf<A> = A extends Action<infer Schema, unknown> ? InferOutput<Schema> : never
export type OutputOf<A> = A extends Action<GenericSchema, infer Out> ? Out : never

/** What a rule answers: a value, or a refusal with its reason code. Refusals are returned, never thrown. */
export type Result<T, R extends string> = { ok: true; value: T } | { ok: false; reason: R }

export const accept = <T>(value: T) => ({ ok: true, value }) as const
export const refuse = <R extends string>(reason: R) => ({ ok: false, reason }) as const

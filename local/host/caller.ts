/** Who makes a function run. `source` is the chain that `getWXContext().SOURCE` shows. */
export type Caller =
  | { kind: 'person'; openid: string; appid: string; unionid?: string; source: string }
  | { kind: 'timer'; trigger: string; source: string }
  | { kind: 'delayed' | 'push'; source: string }
  | { kind: 'script'; source: string }

/** One run of a function: what a request that carries its token may do, and in whose name. */
export type Invocation = {
  token: string
  requestId: string
  functionName: string
  /** What the function was asked to do, for the meter. */
  verb: string
  openapi: string[]
  caller: Caller
}

/** The caller as the next function sees it when a function calls on: same person, a longer chain. */
export function calledFrom(invocation: Invocation): Caller {
  const source = `${invocation.caller.source},scf`
  return invocation.caller.kind === 'person' ? { ...invocation.caller, source } : { kind: 'script', source }
}

/**
 * The environment variables that the cloud sets for one invocation. A timer has no `WX_CONTEXT_KEYS`, so its
 * `getWXContext()` is `{}`, and its token has another name.
 */
export function identityEnv(caller: Caller, appid: string, token: string): Record<string, string> {
  if (caller.kind === 'timer') {
    return { TRIGGER_SRC: 'timer', TCB_SOURCE: caller.source, WX_TRIGGER_API_TOKEN_V0: token }
  }
  const env: Record<string, string> = { WX_API_TOKEN: token, WX_APPID: appid }
  if (caller.kind === 'person') {
    env.WX_OPENID = caller.openid
    env.WX_APPID = caller.appid
    if (caller.unionid) env.WX_UNIONID = caller.unionid
  }
  return { ...env, WX_CONTEXT_KEYS: Object.keys(env).join(','), TCB_SOURCE: caller.source }
}

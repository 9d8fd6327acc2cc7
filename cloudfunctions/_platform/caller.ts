import { cloud } from './cloud'

/** Who called this function, from what WeChat injects; nothing of it comes from the input. */
export type Caller = { kind: 'person'; openid: string } | { kind: 'machine' }

export const callerOf = (): Caller => {
  const context = cloud.getWXContext() as { OPENID?: unknown; SOURCE?: unknown }
  const fromApp = /^(wx_client|wx_devtools)/.test(String(context.SOURCE ?? ''))
  const openid = context.OPENID === undefined ? '' : String(context.OPENID)
  return openid !== '' || fromApp ? { kind: 'person', openid } : { kind: 'machine' }
}

import { cloud } from './cloud'

/** Who called this function, from what WeChat injects; nothing of it comes from the input. */
export type Caller = { kind: 'person'; openid: string } | { kind: 'machine' }

const context = () => cloud.getWXContext() as { OPENID?: unknown; SOURCE?: unknown }

/**
 * Whether the app called: its calls carry wx_client or wx_devtools at the head of the chain. An OPENID alone does not say
 * so, for WeChat's message push may come with that of the person it is about.
 */
export const isFromApp = (): boolean => /^(wx_client|wx_devtools)/.test(String(context().SOURCE ?? ''))

export const callerOf = (): Caller => {
  const { OPENID } = context()
  const openid = OPENID === undefined ? '' : String(OPENID)
  return openid !== '' || isFromApp() ? { kind: 'person', openid } : { kind: 'machine' }
}

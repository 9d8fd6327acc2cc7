import { wechatBase } from '../../../platform/settings'
import { postJson } from './post'
import { accessToken } from './token'

const PATIENCE_MS = 3_000

/** The token is unknown, not good, or over. */
const TOKEN_FAULTS = [40001, 40014, 42001]

/** One interface of WeChat over HTTPS; its errcode, 0 for success. A bad token is renewed once and the call made again. */
export const askWeChat = async (path: string, body: unknown): Promise<number> => {
  const once = async (token: string): Promise<number> => {
    const url = new URL(`${wechatBase()}${path}`)
    url.searchParams.set('access_token', token)
    const { errcode } = await postJson(url, body, PATIENCE_MS)
    return typeof errcode === 'number' ? errcode : 0
  }
  const token = await accessToken()
  const code = await once(token)
  return TOKEN_FAULTS.includes(code) ? once(await accessToken(token)) : code
}

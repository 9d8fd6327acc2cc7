import { TIMED_OUT } from '@/domain/message/channel'
import { robotBase } from '../../../platform/settings'
import { postJson } from './post'

const PATIENCE_MS = 3_000

/** Says something in the group of a robot, once; answers its errcode, TIMED_OUT when it is not known. Never throws. */
export const sayInGroup = async (key: string, content: string): Promise<number> => {
  const url = new URL(`${robotBase()}/cgi-bin/webhook/send`)
  url.searchParams.set('key', key)
  try {
    const { errcode } = await postJson(url, { msgtype: 'text', text: { content } }, PATIENCE_MS)
    return typeof errcode === 'number' ? errcode : 0
  } catch (error) {
    // The address holds the key: only the kind of trouble is logged.
    console.error('a group robot', (error as Error).name)
    return TIMED_OUT
  }
}

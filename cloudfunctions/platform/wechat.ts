import { callsFor, type DelayedCall } from '@/domain/kernel/delayed-calls'
import { tidyPhone } from '@/domain/kernel/phone'
import { TIMED_OUT } from '@/domain/message/channel'
import { AppError } from './app-error'
import { cloud } from './cloud'
import { miniprogramState } from './settings'
import { within } from './within'

type OpenApi = {
  subscribeMessage: { send: (message: Record<string, unknown>) => Promise<{ errCode: number }> }
  phonenumber: {
    getPhoneNumber: (request: {
      code: string
      openid: string
    }) => Promise<{ phoneInfo: { purePhoneNumber: string; countryCode?: string } }>
  }
  wxacode: {
    getUnlimited: (request: Record<string, unknown>) => Promise<{ contentType: string; buffer: Buffer }>
  }
  cloudbase: { addDelayedFunctionTask: (task: Record<string, unknown>) => Promise<unknown> }
}
const openapi = (): OpenApi => cloud.openapi as unknown as OpenApi

/** Sends one subscription message, once; answers WeChat's code, TIMED_OUT when nothing is known. Never throws. */
export const push = async (message: {
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}): Promise<number> => {
  try {
    await openapi().subscribeMessage.send({
      touser: message.openid,
      templateId: message.templateId,
      page: message.page,
      data: message.data,
      miniprogramState: miniprogramState(),
    })
    return 0
  } catch (error) {
    const { errCode } = error as { errCode?: unknown }
    return typeof errCode === 'number' ? errCode : TIMED_OUT
  }
}

/**
 * Asks WeChat to call `clock` for these moments. Cases, unless `about` says otherwise, are watched to the millisecond;
 * jobs and messages may be a second late, so that nothing is paid for waiting. A failure is left to the sweep.
 */
export const armClock = async (
  moments: readonly number[],
  now: number,
  about?: 'chores' | 'messages' | 'migrations',
): Promise<void> => {
  const env = cloud.getWXContext().ENV ?? process.env.TCB_ENV
  const arm = async ({ delayS: delayTime, wakeAt }: DelayedCall) => {
    const data = JSON.stringify({ wakeAt, about })
    try {
      await openapi().cloudbase.addDelayedFunctionTask({ env, functionName: 'clock', data, delayTime })
    } catch (error) {
      console.error('a delayed call could not be armed; the sweep will do it', wakeAt, error)
    }
  }
  await Promise.all(callsFor(moments, now, about ? 'after' : 'watch').map(arm))
}

const codeOf = (error: unknown): unknown => (error as { errCode?: unknown }).errCode
const INVALID_CODE = 40029

/** How long a person waits for what only WeChat can answer. */
const ANSWER_MS = 750

/** WeChat's answer to the person's own question; after that long he is asked to try again. */
const answerOf = async <T>(asked: Promise<T>): Promise<T> => {
  const answer = await within(ANSWER_MS, asked)
  if (answer === undefined) throw new AppError('LIMIT', 'WECHAT_SILENT')
  return answer
}

/** The number behind a code of WeChat's button, given to this very person; null when the code is not good any more. */
export const phoneNumberOf = async (code: string, openid: string): Promise<string | null> => {
  try {
    const { phoneInfo } = await answerOf(openapi().phonenumber.getPhoneNumber({ code, openid }))
    const { purePhoneNumber: number, countryCode: country = '86' } = phoneInfo
    return tidyPhone(country === '86' ? number : `+${country}${number}`)
  } catch (error) {
    if (codeOf(error) === INVALID_CODE) return null
    throw error
  }
}

const releases: Record<string, string> = { developer: 'develop', trial: 'trial', formal: 'release' }

/** A mini-program code as a data URL: scanned, it opens `page` with `scene`. Pages are looked for in the release only. */
export const drawCode = async (page: string, scene: string): Promise<string> => {
  const release = releases[miniprogramState()] ?? 'release'
  const request = { page, scene, envVersion: release, checkPath: release === 'release', width: 430 }
  const { contentType, buffer } = await answerOf(openapi().wxacode.getUnlimited(request))
  return `data:${contentType};base64,${buffer.toString('base64')}`
}

import { TIMED_OUT } from '@/domain/message/channel'
import { employeeTemplateIds } from '../../../platform/settings'
import { askWeChat } from './ask'
import { Unheard } from './post'

/** Busy: nothing was sent, for there was no token to send with. */
const BUSY = -1

/** Sends one employee message (用工消息), once; answers WeChat's errcode, TIMED_OUT when it is not known. Never throws. */
export const sendEmployee = async (message: {
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}): Promise<number> => {
  const { openid, templateId, page, data } = message
  // WeChat wants a JSON text with two levels here.
  const body = { touser: openid, template_id: templateId, page, data: JSON.stringify({ data }) }
  try {
    return await askWeChat('/cgi-bin/message/wxopen/employeerelationmsg/send', body)
  } catch (error) {
    const unheard = error instanceof Unheard && error.message.includes('/send')
    console.error('an employee message', String(error))
    return unheard ? TIMED_OUT : BUSY
  }
}

/**
 * Ends the employment relation of people who leave, so that WeChat shows them nothing more of us. Answers whether WeChat did
 * so, or had none to end; false when it has to be tried again.
 */
export const unbindEmployees = async (openids: string[]): Promise<boolean> => {
  if (openids.length === 0 || Object.keys(employeeTemplateIds()).length === 0) return true
  try {
    const code = await askWeChat('/wxa/business/unbinduserb2cauthinfo', { openid_list: openids })
    return code === 0 || code === 40256 || code === 40257
  } catch (error) {
    console.error('unbinding', String(error))
    return false
  }
}

import Taro from '@tarojs/taro'
import { common } from '@/copy/common'
import { errorText } from '@/copy/errors'
import type { CallError } from './call-error'

/** Says that something is done, in passing. */
export const showDone = (words: string): void => {
  Taro.showToast({ title: words, icon: 'none' })
}

/** Says what went wrong and what to do, and waits until it is read. */
export const showError = (error: CallError): void => {
  const { what, todo, requestLine } = errorText(error)
  Taro.showModal({
    title: what,
    content: requestLine ? `${todo}\n${requestLine}` : todo,
    showCancel: false,
    confirmText: common.gotIt,
  })
}

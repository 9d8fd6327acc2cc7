import Taro from '@tarojs/taro'
import { common } from '@/copy/common'
import { errorText } from '@/copy/errors'
import type { CallError } from './call-error'

/** Says that something is done, in passing. */
export const showDone = (words: string): void => {
  Taro.showToast({ title: words, icon: 'none' })
}

/** Says that something is on its way, until it is there. */
export const whileWaiting = async <Out>(work: Promise<Out>): Promise<Out> => {
  Taro.showLoading({ title: common.loading })
  return work.finally(() => Taro.hideLoading())
}

/** Says what stands in the way and what to do, and waits until it is read. */
export const showNote = (what: string, todo: string): void => {
  Taro.showModal({ title: what, content: todo, showCancel: false, confirmText: common.gotIt })
}

/** The same for a failed call, with the number to read out where that helps. */
export const showError = (error: CallError): void => {
  const { what, todo, requestLine } = errorText(error)
  showNote(what, requestLine ? `${todo}\n${requestLine}` : todo)
}

/** Asks once before something that cannot be taken back; says what will happen. */
export const askFirst = async (what: string, then: string, yes: string): Promise<boolean> => {
  const { confirm } = await Taro.showModal({ title: what, content: then, confirmText: yes, cancelText: common.cancel })
  return confirm
}

const MOST_LINES = 6

/** Lets the person choose one of a few lines, with what it is about `above`; null when he changed his mind. WeChat shows six at most. */
export const chooseLine = async (lines: string[], above?: string): Promise<number | null> =>
  Taro.showActionSheet({ itemList: lines.slice(0, MOST_LINES), ...(above && { alertText: above }) }).then(
    ({ tapIndex }) => tapIndex,
    () => null,
  )

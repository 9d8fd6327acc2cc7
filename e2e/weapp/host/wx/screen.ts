import { askLine, askModal, hideToast, showPicture, showToast } from '../drawn/dialogs'
import { addressOf } from '../files'
import type { Pages } from '../pages'
import { fake, nothing, Refused, type Wx } from './fake'

/** What is drawn over the pages, and the ways between them. */
export const screen = (pages: Pages) =>
  ({
    showToast: fake('showToast', ({ title, duration = 1500 }) => {
      showToast(title, duration)
      return nothing
    }),
    hideToast: fake('hideToast', () => {
      hideToast()
      return nothing
    }),
    showLoading: fake('showLoading', ({ title }) => {
      showToast(title, 60_000)
      return nothing
    }),
    hideLoading: fake('hideLoading', () => {
      hideToast()
      return nothing
    }),
    showModal: fake('showModal', async ({ title = '', content = '', showCancel = true, ...words }) => {
      const { confirmText = '确定', cancelText = '取消' } = words
      if (Math.max(confirmText.length, cancelText.length) > 4)
        throw new Refused('confirmText length should not larger than 4 Chinese characters')
      const confirm = await askModal(title, content, [
        ...(showCancel ? [[cancelText, false] as [string, boolean]] : []),
        [confirmText, true],
      ])
      return { confirm, cancel: !confirm, content: '' }
    }),
    showActionSheet: fake('showActionSheet', async ({ itemList }) => {
      const tapIndex = await askLine(itemList)
      if (tapIndex === null) throw new Refused('cancel')
      return { tapIndex }
    }),
    makePhoneCall: fake('makePhoneCall', async ({ phoneNumber }) => {
      if ((await askLine([`呼叫 ${phoneNumber}`])) === null) throw new Refused('cancel')
      return nothing
    }),
    previewImage: fake('previewImage', ({ urls, current = urls[0] ?? '' }) => {
      showPicture(addressOf(current))
      return nothing
    }),
    navigateTo: fake('navigateTo', ({ url }) => {
      pages.navigateTo(String(url))
      return nothing
    }),
    redirectTo: fake('redirectTo', ({ url }) => {
      pages.redirectTo(String(url))
      return nothing
    }),
    switchTab: fake('switchTab', ({ url }) => {
      pages.switchTab(String(url))
      return nothing
    }),
    reLaunch: fake('reLaunch', ({ url }) => {
      pages.reLaunch(String(url))
      return nothing
    }),
    navigateBack: fake('navigateBack', ({ delta }) => {
      pages.navigateBack(delta)
      return nothing
    }),
    setNavigationBarTitle: fake('setNavigationBarTitle', ({ title }) => {
      pages.top?.window.title(title)
      return nothing
    }),
    stopPullDownRefresh: fake('stopPullDownRefresh', () => nothing),
    startPullDownRefresh: fake('startPullDownRefresh', () => {
      pages.pulledDown()
      return nothing
    }),
  }) satisfies Partial<Wx>

import Taro from '@tarojs/taro'
import { casePage } from '@/contract/pages'

/** Ways to other pages. */
export const go = {
  home: () => Taro.switchTab({ url: '/pages/home/index' }),
  progress: () => Taro.switchTab({ url: '/pages/progress/index' }),
  work: () => Taro.switchTab({ url: '/pages/work/index' }),
  inbox: () => Taro.navigateTo({ url: '/pages/inbox/index' }),
  fileConcern: () => Taro.navigateTo({ url: '/resident/file-concern/index' }),
  fileRepair: () => Taro.navigateTo({ url: '/resident/file-repair/index' }),
  /** A case; with a move its sheet is open already. */
  case: (id: string, move?: string) =>
    Taro.navigateTo({ url: `/${casePage(id)}${move === undefined ? '' : `&move=${move}`}` }),
  /** A page takes the place of the form that led to it. */
  instead: (page: string) => Taro.redirectTo({ url: `/${page}` }),
  newCase: (id: string) => Taro.redirectTo({ url: `/${casePage(id)}` }),
  back: () => Taro.navigateBack(),
  /** Back from a page that has nothing for the reader any more, or to the work when he came to it from outside. */
  leave: () => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: '/pages/work/index' })),
  /** A page by its name in app.config.ts. */
  to: (page: string) => Taro.navigateTo({ url: `/${page}` }),
  tab: (tab: string) => Taro.switchTab({ url: `/pages/${tab}/index` }),
}

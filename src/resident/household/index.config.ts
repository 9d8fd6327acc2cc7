import { titles } from '../../copy/shell'

export default definePageConfig({
  navigationBarTitleText: titles.household,
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})

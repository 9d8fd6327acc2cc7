import { titles } from '../../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.manage, enablePullDownRefresh: true })

import { titles } from '../../../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.leave, enablePullDownRefresh: true })

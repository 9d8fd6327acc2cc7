import { titles } from '../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.case, enablePullDownRefresh: true })

import { titles } from '../../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.calendar, enablePullDownRefresh: true })

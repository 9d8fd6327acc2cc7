import { titles } from '../../../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.homes, enablePullDownRefresh: true })

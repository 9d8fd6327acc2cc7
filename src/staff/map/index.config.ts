import { titles } from '../../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.map, enablePullDownRefresh: true })

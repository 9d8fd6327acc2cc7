import { titles } from '../../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.shiftHandover, enablePullDownRefresh: true })
